package uk.waymark.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * The smallest program that the local stack takes for a service: it says that it is ready and how
 * many events it holds. Given the word {@code die} it ends while it starts.
 */
public final class StandIn {
  /** Environment variable that a test sets to {@code die}. */
  static final String WISH = "WAYMARK_STAND_IN";

  private StandIn() {}

  /** Listens on the port that the stack gives a service. */
  public static void main(String... arguments) throws IOException {
    System.out.println("stand-in for " + System.getenv("WAYMARK_DB_URL"));
    if ("die".equals(System.getenv(WISH))) {
      System.out.println("the stand-in was told to die");
      System.exit(3);
    }
    int port = Integer.parseInt(System.getenv("WAYMARK_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          String wish = String.valueOf(System.getenv(WISH));
          byte[] body =
              ("{\"events\":7,\"wish\":\"" + wish + "\"}").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }
}
