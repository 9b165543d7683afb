package uk.waymark.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The smallest program that the local stack takes for a service: it says that it is ready and how
 * many events it holds. Given the word {@code die} it ends while it starts. Given the word {@code
 * keep} it begins without any and counts what it is sent, as intake; every stand-in then holds what
 * intake was sent, as if it followed at once.
 */
public final class StandIn {
  /** Environment variable that a test sets to {@code die} or {@code keep}. */
  public static final String WISH = "WAYMARK_STAND_IN";

  private static final Pattern EVENT_ID =
      Pattern.compile("\"specversion\":\"1.0\",\"id\":\"([^\"]*)\"");

  private StandIn() {}

  /** Listens on the port that the stack gives a service. */
  public static void main(String... arguments) throws IOException {
    System.out.println("stand-in for " + System.getenv("WAYMARK_DB_URL"));
    String wish = String.valueOf(System.getenv(WISH));
    if (wish.equals("die")) {
      System.out.println("the stand-in was told to die");
      System.exit(3);
    }
    int port = Integer.parseInt(System.getenv("WAYMARK_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean keeps = wish.equals("keep");
          int status = keeps ? keep(exchange) : 200;
          int events = keeps ? held(folder()).size() : 7;
          byte[] body =
              "{\"events\":%d,\"wish\":\"%s\"}"
                  .formatted(events, wish)
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** Beside the e-mails: data, which go with them when a start is to be a fresh one. */
  private static Path folder() {
    return Path.of(Objects.requireNonNull(System.getenv("WAYMARK_MAIL_FOLDER")));
  }

  /** The ids of the events kept in a folder. */
  public static Set<String> held(Path folder) throws IOException {
    Path kept = folder.resolve("events");
    return Files.exists(kept) ? new TreeSet<>(Files.readAllLines(kept)) : new TreeSet<>();
  }

  /** The ids of the events of a text. */
  public static Set<String> ids(String text) {
    var ids = new TreeSet<String>();
    EVENT_ID.matcher(text).results().forEach(event -> ids.add(event.group(1)));
    return ids;
  }

  /** Keeps what was sent, an event sent again once; answers as intake does. */
  private static int keep(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    if (call.equals("POST /events")) {
      var ids = held(folder());
      ids.addAll(ids(sent));
      Files.write(folder().resolve("events"), ids);
      return 202;
    }
    if (call.startsWith("PUT /staff/")) {
      Files.writeString(folder().resolve("staff"), call + "\n" + sent);
    }
    return 200;
  }
}
