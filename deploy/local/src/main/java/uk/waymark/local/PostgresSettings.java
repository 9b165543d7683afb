package uk.waymark.local;

import java.util.ArrayList;
import java.util.List;

/**
 * How the local PostgreSQL is set.
 *
 * @param durable whether a commit is on disk when it returns (fsync); false only where data are
 *     thrown away
 * @param more further settings as {@code name=value}, of the PostgreSQL documentation's chapter
 *     "Server Configuration"; they overrule those of the stack
 */
public record PostgresSettings(boolean durable, List<String> more) {
  /** Keeps a copy. */
  public PostgresSettings {
    more = List.copyOf(more);
  }

  /** As the stack sets it. */
  public static PostgresSettings usual(boolean durable) {
    return new PostgresSettings(durable, List.of());
  }

  /** The options of the server. */
  String options(int port) {
    String sync = durable ? "on" : "off";
    List<String> all =
        new ArrayList<>(
            List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=128MB",
                "fsync=" + sync,
                "synchronous_commit=" + sync,
                "full_page_writes=" + sync));
    all.addAll(more);
    StringBuilder options = new StringBuilder("-p ").append(port);
    all.forEach(each -> options.append(" -c ").append(each));
    return options.toString();
  }
}
