package uk.waymark.bench.latency;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Posts at a steady rate, whatever the answers do, and keeps the times of each event. */
final class SteadyLoad {
  private static final long LONGEST_WAIT_SECONDS = 60;

  private final IntakeClient intake;
  private final ReviewedPeople people;
  private final ReadModel readModel;
  private final int rate;
  private final int perPost;
  private final AtomicInteger refused = new AtomicInteger();

  /**
   * @param rate events a second
   * @param perPost events in each request
   */
  SteadyLoad(
      IntakeClient intake, ReviewedPeople people, ReadModel readModel, int rate, int perPost) {
    this.intake = intake;
    this.people = people;
    this.readModel = readModel;
    this.rate = rate;
    this.perPost = perPost;
  }

  /**
   * Loads for some seconds that are not counted, at a rate that rises evenly from nothing while the
   * services' code is compiled, then for those that are counted at the full rate.
   */
  Result run(int warmSeconds, int seconds) throws InterruptedException {
    int warm = warmSeconds * rate / 2;
    long warmNanos = TimeUnit.SECONDS.toNanos(warmSeconds);
    List<Timed> all = new ArrayList<>();
    Thread watcher = Thread.ofPlatform().name("read-model").start(readModel);
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < warm + seconds * rate; i += perPost) {
        long due =
            i < warm
                ? (long) (warmNanos * Math.sqrt((double) i / warm))
                : warmNanos + (i - warm) * 1_000_000_000L / rate;
        List<Timed> together = new ArrayList<>();
        for (int event = 0; event < perPost; event++) {
          together.add(new Timed(people.next(), start + due));
        }
        all.addAll(together);
        LockSupport.parkNanos(start + due - System.nanoTime());
        senders.execute(() -> post(together));
      }
      senders.shutdown();
      senders.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    }
    readModel.noMore();
    watcher.join(TimeUnit.SECONDS.toMillis(LONGEST_WAIT_SECONDS));
    watcher.interrupt();
    return new Result(all.subList(warm, all.size()), rate, refused.get(), intake.sentAgain());
  }

  private void post(List<Timed> together) {
    try {
      List<Long> positions =
          intake.post(together.stream().map(event -> event.review.json()).toList());
      long now = System.nanoTime();
      for (int i = 0; i < together.size(); i++) {
        Timed event = together.get(i);
        event.position = positions.get(i);
        event.takenNanos = now;
        readModel.await(event);
      }
    } catch (IOException e) {
      if (refused.getAndAdd(together.size()) == 0) {
        System.err.println("The first event not taken: " + e.getMessage());
      }
    }
  }

  private static final class Timed implements ReadModel.Awaited {
    private final ReviewedPeople.Review review;
    private final long dueNanos;
    private volatile long position;
    private volatile long takenNanos;
    private volatile long seenNanos;

    Timed(ReviewedPeople.Review review, long dueNanos) {
      this.review = review;
      this.dueNanos = dueNanos;
    }

    @Override
    public String subject() {
      return review.subject();
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public void seen(long atNanos) {
      seenNanos = atNanos;
    }
  }

  /** What was measured. */
  record Result(List<Timed> events, int rate, int refused, long sentAgain) {
    void print(PrintStream out) {
      List<Timed> seen = events.stream().filter(event -> event.seenNanos != 0).toList();
      out.printf(
          Locale.ROOT,
          "%,d events at %d a second; %d not taken, %d sent again because intake had no room,"
              + " %d taken but not seen within %d s%n",
          events.size(),
          rate,
          refused,
          sentAgain,
          events.stream().filter(e -> e.takenNanos != 0 && e.seenNanos == 0).count(),
          LONGEST_WAIT_SECONDS);
      out.println(
          "POST to 202      " + of(seen.stream().mapToLong(e -> e.takenNanos - e.dueNanos)));
      out.println("POST to visible  " + of(seen.stream().mapToLong(e -> e.seenNanos - e.dueNanos)));
    }

    private static Latencies of(java.util.stream.LongStream nanos) {
      return new Latencies(nanos.toArray());
    }
  }
}
