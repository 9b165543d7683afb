package uk.waymark.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of 127.0.0.1. */
public final class Ports {
  private static final int LOWEST = 20_000;
  private static final int BEYOND = 32_768;
  private static final int TRIES = 1_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /**
   * Returns a port that was free a moment ago. Calls in one process give different ports.
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
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new IllegalStateException(
        "no free port on 127.0.0.1 from " + LOWEST + " to " + (BEYOND - 1));
  }

  /** Whether a server could listen on this port of 127.0.0.1 now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
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
