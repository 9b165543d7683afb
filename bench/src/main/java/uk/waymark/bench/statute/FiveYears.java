package uk.waymark.bench.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import uk.waymark.bench.Options;
import uk.waymark.statute.KnownLife;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;

/**
 * All changes of status and all deadlines of many generated young people for the next five years,
 * on two threads: {@code --people} asked in a round, of {@code --distinct} different histories.
 * That the list is what a daily sweep finds is a test of the statute module.
 */
public final class FiveYears {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Span DAYS = new Span(TODAY, TODAY.plusYears(5));
  private static final int THREADS = 2;
  private static final int AT_ONCE = 2_000;

  private FiveYears() {}

  /** Prints the seconds of each round, with the facts put together beforehand and within. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Options options = Options.of(List.of(arguments), "people", "distinct", "rounds");
    int people = options.number("people", 150_000);
    int distinct = options.number("distinct", people);
    int rounds = options.number("rounds", 5);
    List<History> histories = histories(distinct);
    List<KnownLife> known =
        histories.stream().map(each -> Statute.known(each, Settings.defaults())).toList();
    System.out.printf(
        Locale.ROOT,
        "%d people of %d different histories, %d threads%n",
        people,
        distinct,
        THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int round = 1; round <= rounds; round++) {
        print(round, "facts beforehand", threads, people, at -> turns(known.get(at % distinct)));
        print(
            round,
            "from histories",
            threads,
            people,
            at -> turns(Statute.known(histories.get(at % distinct), Settings.defaults())));
      }
    }
  }

  private static int turns(KnownLife life) {
    return life.outlook(DAYS).size();
  }

  private static void print(
      int round, String how, ExecutorService threads, int people, ToIntFunction<Integer> turns)
      throws InterruptedException, ExecutionException {
    List<Callable<Long>> halves = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int from = (int) ((long) people * thread / THREADS);
      int to = (int) ((long) people * (thread + 1) / THREADS);
      halves.add(
          () -> {
            long found = 0;
            for (int at = from; at < to; at++) {
              found += turns.applyAsInt(at);
            }
            return found;
          });
    }
    long started = System.nanoTime();
    long found = 0;
    for (Future<Long> half : threads.invokeAll(halves)) {
      found += half.get();
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf(
        Locale.ROOT, "round %d, %-16s %.2f s, %d turns%n", round, how, seconds, found);
  }

  private static List<History> histories(int count) {
    List<History> histories = new ArrayList<>(count);
    for (int council = 1; histories.size() < count; council++) {
      for (var events : Histories.ofCouncil(council, AT_ONCE, TODAY)) {
        if (histories.size() < count) {
          histories.add(History.of(events));
        }
      }
    }
    return histories;
  }
}
