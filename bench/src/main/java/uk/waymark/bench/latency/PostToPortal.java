package uk.waymark.bench.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.bench.Options;
import uk.waymark.casesystem.Council;
import uk.waymark.casesystem.CouncilOptions;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalStack;
import uk.waymark.local.ProcessMemory;

/**
 * From POST to visible in the portal's read model, with everything running on this machine.
 *
 * <p>Pathway plan reviews are posted at a steady rate. Each has a time when it is to be sent, and
 * what is measured counts from that time whether or not the sender kept it (no coordinated
 * omission). A review is visible once the portal holds plan-deadlines' conclusion that rests on it.
 * The memory of all processes is told at the end; the first, the launcher, has this benchmark in it
 * too. Options: {@code --rate N} events a second (200), {@code --per-post N} events in each request
 * (1), {@code --seconds N} (60), {@code --warm N} seconds before, at a rising rate (60), {@code
 * --people N} whose reviews are posted (600).
 */
public final class PostToPortal {
  private static final String AUTHORITY = CouncilOptions.DEMO_AUTHORITY;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int COUNCIL_YOUNG_PEOPLE = 500;

  private PostToPortal() {}

  /** Runs it and prints the figures. */
  public static void main(String... arguments)
      throws IOException, SQLException, InterruptedException {
    Options options =
        Options.of(List.of(arguments), "rate", "seconds", "warm", "people", "per-post");
    int rate = options.number("rate", 200);
    Path folder = Files.createTempDirectory("waymark-bench");
    try (LocalStack stack = LocalStack.in(Options.project()).folder(folder).freePorts().build()) {
      stack.start();
      IntakeClient intake = new IntakeClient(stack.baseUrl("intake"), stack.token("demo-operator"));
      ReviewedPeople people =
          new ReviewedPeople(
              AUTHORITY, "urn:waymark:bench:post-to-portal", options.number("people", 600));
      intake.postAll(Council.generate(3, COUNCIL_YOUNG_PEOPLE, TODAY).events());
      intake.postAll(people.before());
      settle(stack, intake);
      try (Connection portal = stack.postgres().superuser("portal")) {
        SteadyLoad load =
            new SteadyLoad(
                intake,
                people,
                new ReadModel(portal, AUTHORITY),
                rate,
                options.number("per-post", 1));
        load.run(options.number("warm", 60), options.number("seconds", 60)).print(System.out);
      }
      long sum = 0;
      for (ProcessMemory process : stack.memory()) {
        sum += process.pssKilobytes();
        System.out.printf("%-20s %,8d MiB%n", process.name(), process.pssKilobytes() / 1024);
      }
      System.out.printf("%-20s %,8d MiB of memory (PSS) after the load%n", "all", sum / 1024);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void settle(LocalStack stack, IntakeClient intake)
      throws IOException, InterruptedException {
    long wanted = intake.held(stack.baseUrl("intake"));
    for (String service : List.of("entitlements", "adviser-duties", "plan-deadlines")) {
      while (intake.held(stack.baseUrl(service)) < wanted) {
        Thread.sleep(Duration.ofMillis(200));
      }
    }
    Thread.sleep(Duration.ofSeconds(3));
  }
}
