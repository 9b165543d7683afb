package uk.waymark.local;

import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of 127.0.0.1. */
public final class Ports {
  private static final int LOWEST = 20_000;
  private static final int BEYOND = 32_768;
  private static final int TRIES = 1_000;
  private static final int PATIENCE_MILLIS = 2_000;
  private static final List<DatagramSocket> HELD = new CopyOnWriteArrayList<>();

  private Ports() {}

  /**
   * Returns a port that was free a moment ago. Calls give different ports, also those of other
   * processes that ask here, as long as the process runs that asked.
   *
   * <p>It lies below the range from which Linux (32768) and others (49152) take the ports of
   * outgoing connections: a port given by the system itself can be taken by the next connection to
   * a database before its server gets to listen.
   *
   * @throws IllegalStateException when no free port is found
   */
  public static int free() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
      if (isFree(port) && give(port)) {
        return port;
      }
    }
    throw new IllegalStateException(
        "no free port on 127.0.0.1 from " + LOWEST + " to " + (BEYOND - 1));
  }

  /**
   * Whether nobody else was given this port. The UDP port of the same number is held for it until
   * the process ends, with nothing sent over it: minutes may pass until its server listens, and
   * meanwhile tests that run at the same time look for ports of their own.
   */
  static boolean give(int port) {
    try {
      HELD.add(new DatagramSocket(port, InetAddress.getLoopbackAddress()));
      return true;
    } catch (SocketException givenToAnother) {
      return false;
    }
  }

  /**
   * Whether nobody listens on this port of 127.0.0.1 now. Asked by connecting: a socket bound to
   * look would, while this process starts another, be held by that one too for a moment, and then
   * keep out the very server for whom it was asked.
   */
  public static boolean isFree(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
      return false;
    } catch (ConnectException refused) {
      return true;
    } catch (IOException heldBySomethingThatDoesNotAnswer) {
      return false;
    }
  }

  /**
   * Refuses to go on when another program listens on the port.
   *
   * @param port a port of 127.0.0.1
   * @param what what wants it, in the words of the sentence shown ("Kafka")
   * @throws LocalFault naming the port and what wants it
   */
  public static void requireFree(int port, String what) {
    if (!isFree(port)) {
      throw new LocalFault(
          "Port "
              + port
              + " on 127.0.0.1, which "
              + what
              + " needs, is in use by another program; stop that program and try again.");
    }
  }
}
