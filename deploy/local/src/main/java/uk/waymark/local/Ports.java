package uk.waymark.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of 127.0.0.1. */
public final class Ports {
  private Ports() {}

  /**
   * Returns a port that was free a moment ago. Several calls in a row give different ports.
   *
   * @throws UncheckedIOException when the machine has no free port
   */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on 127.0.0.1", e);
    }
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
