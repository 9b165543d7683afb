package uk.waymark.bench.deriving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.waymark.bench.OneService;
import uk.waymark.bench.Options;
import uk.waymark.casesystem.Council;
import uk.waymark.casesystem.CouncilOptions;
import uk.waymark.contracts.Topics;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalPostgres;
import uk.waymark.local.LocalStack;

/**
 * Events a second through one deriving service process, and through {@link PlainLoop} on the same
 * Kafka and PostgreSQL in the same run.
 *
 * <p>Both read the same topic. Both are warmed with a council of another authority; then the events
 * to be measured are laid ready while the service is held still, the plain loop is timed, and the
 * service is let go and timed until the last event is stored and derived, and until the last
 * revision is published. Options: {@code --events N} (50000), {@code --warm N} (20000), {@code
 * --service NAME} (entitlements).
 */
public final class DerivingThroughput {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int PARTITIONS = 4;
  private static final int PIECE = 400;

  private DerivingThroughput() {}

  /** Runs it and prints the figures. */
  public static void main(String... arguments) throws IOException, SQLException {
    Options options = Options.of(List.of(arguments), "events", "warm", "service");
    int events = options.number("events", 50_000);
    int warm = options.number("warm", 20_000);
    String service = options.text("service", "entitlements");
    Path folder = Files.createTempDirectory("waymark-bench");
    try (LocalStack stack = OneService.in(folder, service)) {
      stack.startParts();
      new Run(stack, service, warm(warm), measured(events)).print();
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<String> warm(int events) {
    CouncilOptions elsewhere = CouncilOptions.ordinary().of("E08000012");
    return Council.withAtLeast(events, 7, TODAY, elsewhere).events(events);
  }

  private static List<String> measured(int events) {
    return Council.withAtLeast(events, 11, TODAY, CouncilOptions.ordinary()).events(events);
  }

  private record Run(LocalStack stack, String service, List<String> warm, List<String> measured) {
    void print() throws IOException, SQLException {
      Producing producing = new Producing(stack.bootstrap(), Topics.CARE_EVENTS);
      producing.makeTopic(PARTITIONS);
      stack.startServices();
      LocalPostgres postgres = stack.postgres();
      postgres.createServiceDatabase("plain-loop");
      try (Connection own = postgres.superuser("plain_loop");
          Connection theirs = postgres.superuser(LocalPostgres.databaseName(service));
          PlainLoop loop = new PlainLoop(stack.bootstrap(), Topics.CARE_EVENTS, PARTITIONS, own)) {
        ServiceProgress progress = new ServiceProgress(theirs, Topics.CARE_EVENTS);
        // In pieces, so that people are concluded for as often as on as many ordinary days.
        for (int done = 0; done < warm.size(); ) {
          List<String> piece = warm.subList(done, Math.min(done + PIECE, warm.size()));
          producing.send(piece);
          loop.consume(piece.size());
          done += piece.size();
          progress.awaitDerived(done);
        }
        progress.awaitPublished(1);
        Suspended suspended = Suspended.process(stack.service(service).pid());
        producing.send(measured);
        ProcessorTime loopPostgres = ProcessorTime.ofPostgres(own);
        ProcessorTime database = ProcessorTime.ofPostgres(theirs);
        ProcessorTime process = ProcessorTime.of(stack.service(service).pid());
        double plain = loop.consume(measured.size()) / 1e9;
        long revisions = progress.revisions();
        long start = suspended.goOn();
        progress.awaitStored((long) warm.size() + measured.size());
        double stored = (System.nanoTime() - start) / 1e9;
        progress.awaitDerived((long) warm.size() + measured.size());
        double derived = (System.nanoTime() - start) / 1e9;
        progress.awaitPublished(1);
        double published = (System.nanoTime() - start) / 1e9;
        print(plain, stored, derived, published, progress.held());
        System.out.printf(
            Locale.ROOT,
            """
            processor time: plain loop %.2f s and %.2f s in PostgreSQL
            processor time: %s %.2f s and %.2f s in PostgreSQL for %,d changed conclusions
            """,
            loop.processorSeconds(),
            loopPostgres.seconds(),
            service,
            process.seconds(),
            database.seconds(),
            progress.revisions() - revisions);
      }
    }

    private void print(double plain, double stored, double derived, double published, String held) {
      int events = measured.size();
      System.out.printf(
          Locale.ROOT,
          """
          %,d events after %,d to warm up; %s
          plain loop                        %8.2f s  %,8.0f events/s
          %-14s stored             %8.2f s  %,8.0f events/s  %.2f of the plain loop
          %-14s stored and derived %8.2f s  %,8.0f events/s  %.2f of the plain loop
          %-14s all published      %8.2f s  %,8.0f events/s  %.2f of the plain loop
          """,
          events,
          warm.size(),
          held,
          plain,
          events / plain,
          service,
          stored,
          events / stored,
          plain / stored,
          service,
          derived,
          events / derived,
          plain / derived,
          service,
          published,
          events / published,
          plain / published);
    }
  }
}
