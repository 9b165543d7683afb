package uk.waymark.local.up;

import java.io.IOException;
import java.nio.file.Path;
import uk.waymark.local.DemoUser;
import uk.waymark.local.DemoUsers;
import uk.waymark.local.LocalStack;
import uk.waymark.local.ServiceProcess;

/** The addresses and demo sign-ins, printed when everything is ready. */
final class Welcome {
  private Welcome() {}

  static String of(LocalStack stack, Path folder) throws IOException {
    StringBuilder text = new StringBuilder(1024);
    text.append("\n  Open      ").append(stack.baseUrl("portal")).append("/\n");
    text.append(
        "  and sign in as one of (anyone can sign in as anyone; all people are made up):\n");
    for (DemoUser person : DemoUsers.people()) {
      text.append("            %-16s %s%n".formatted(person.name(), person.role()));
    }
    text.append("\n  Services\n");
    for (ServiceProcess service : stack.services()) {
      text.append("            %-16s %s%n".formatted(service.name(), service.baseUrl()));
    }
    text.append("            %-16s %s%n".formatted("demo sign-in", stack.issuer()));
    text.append("            %-16s %s%n".formatted("Kafka", stack.bootstrap()));
    text.append(
        "            %-16s 127.0.0.1:%d%n".formatted("PostgreSQL", stack.postgres().port()));
    text.append("\n  A token for a program:\n");
    text.append("            curl -s -d grant_type=client_credentials -d client_id=")
        .append(DemoUsers.programs().getFirst().username())
        .append(" -d client_secret=any ")
        .append(stack.issuer())
        .append("/token\n");
    text.append("\n  Mail      ").append(folder.resolve("mail")).append('\n');
    text.append("  Logs      ").append(folder.resolve("logs")).append('\n');
    text.append("\nCtrl-C stops everything; the data stay. Not for real people's data.");
    return text.toString();
  }
}
