package uk.waymark.bench.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.waymark.bench.Options;
import uk.waymark.bench.latency.IntakeClient;
import uk.waymark.casesystem.Council;
import uk.waymark.local.DemoSignIn;

/**
 * Resident memory of each process of {@code ./waymark up}, after the demo's council and then a
 * council of some hundred young people were loaded over HTTP and every service has followed. Linux
 * only. Option: {@code --people N} (500).
 */
public final class Memory {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Pattern SERVICE = Pattern.compile("services/([a-z-]+)/target/");
  private static final List<String> DERIVING =
      List.of("entitlements", "adviser-duties", "plan-deadlines");

  private Memory() {}

  /** Runs it and prints the figures. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int people = Options.of(List.of(arguments), "people").number("people", 500);
    Path project = Options.project();
    try (RunningWaymark waymark = RunningWaymark.start(project)) {
      waymark.awaitLoaded();
      print("ready, demo loaded", processes(project, waymark));
      long events = load(people);
      print(events + " events in the record", processes(project, waymark));
    }
  }

  private static long load(int people) throws IOException, InterruptedException {
    URI intake = at(RunningWaymark.PORTS_FROM + 1);
    String issuer = at(RunningWaymark.PORTS_FROM + 10) + "/" + DemoSignIn.ISSUER_ID;
    IntakeClient client = new IntakeClient(intake, DemoSignIn.tokenFor(issuer, "demo-operator"));
    client.postAll(Council.generate(3, people, TODAY).events());
    long wanted = client.held(intake);
    for (int i = 0; i < DERIVING.size(); i++) {
      while (client.held(at(RunningWaymark.PORTS_FROM + 2 + i)) < wanted) {
        Thread.sleep(Duration.ofMillis(200));
      }
    }
    Thread.sleep(Duration.ofSeconds(10));
    return wanted;
  }

  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static List<Measured> processes(Path project, RunningWaymark waymark) throws IOException {
    List<Measured> processes = new ArrayList<>();
    processes.add(Measured.of("launcher, Kafka", Stream.of(waymark.launcher())));
    for (ProcessHandle child : waymark.launcher().children().toList()) {
      Matcher service = SERVICE.matcher(commandLine(child));
      processes.add(Measured.of(service.find() ? service.group(1) : "other", Stream.of(child)));
    }
    Path pidFile = project.resolve(".waymark/postgres/data/postmaster.pid");
    ProcessHandle postgres =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
            .orElseThrow(() -> new IOException("PostgreSQL does not run"));
    processes.add(
        Measured.of("PostgreSQL", Stream.concat(Stream.of(postgres), postgres.children())));
    return processes;
  }

  private static String commandLine(ProcessHandle process) throws IOException {
    return Files.readString(Path.of("/proc", "" + process.pid(), "cmdline")).replace('\0', ' ');
  }

  private static void print(String when, List<Measured> processes) {
    System.out.printf(Locale.ROOT, "%s%n%-18s %10s %10s%n", when, "", "RSS MiB", "PSS MiB");
    long rss = 0;
    long pss = 0;
    for (Measured process : processes) {
      print(process.name, process.rssKilobytes, process.pssKilobytes);
      rss += process.rssKilobytes;
      pss += process.pssKilobytes;
    }
    print("sum", rss, pss);
  }

  private static void print(String name, long rssKilobytes, long pssKilobytes) {
    System.out.printf(
        Locale.ROOT, "%-18s %,10d %,10d%n", name, rssKilobytes / 1024, pssKilobytes / 1024);
  }

  /** Resident memory; proportional (PSS) counts a page that processes share once in the sum. */
  private record Measured(String name, long rssKilobytes, long pssKilobytes) {
    static Measured of(String name, Stream<ProcessHandle> processes) throws IOException {
      long rss = 0;
      long pss = 0;
      for (ProcessHandle process : processes.toList()) {
        for (String line :
            Files.readAllLines(Path.of("/proc", "" + process.pid(), "smaps_rollup"))) {
          if (line.startsWith("Rss:")) {
            rss += kilobytes(line);
          } else if (line.startsWith("Pss:")) {
            pss += kilobytes(line);
          }
        }
      }
      return new Measured(name, rss, pss);
    }

    private static long kilobytes(String line) {
      return Long.parseLong(line.replaceAll("\\D", ""));
    }
  }
}
