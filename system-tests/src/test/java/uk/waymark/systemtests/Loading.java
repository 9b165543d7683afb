package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A case system that sends events on a thread of its own, some in each request. */
final class Loading {
  private static final int REQUEST = 50;
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private final Thread thread;

  private Loading(Town town, List<String> events) {
    thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    for (int from = 0; from < events.size(); from += REQUEST) {
                      postUntilTaken(
                          town, events.subList(from, Math.min(from + REQUEST, events.size())));
                    }
                  } catch (IOException | RuntimeException | AssertionError e) {
                    failures.add(e);
                  }
                });
  }

  static Loading start(Town town, List<String> events) {
    return new Loading(town, events);
  }

  /** Whether some of it has not been answered yet. */
  boolean goesOn() {
    return thread.isAlive();
  }

  /** Waits until all of it is answered; fails as the sending failed. */
  void finish() throws InterruptedException {
    thread.join();
    assertThat(failures).isEmpty();
  }

  /** A case system's way: what was not answered is sent again. */
  static void postUntilTaken(Town town, List<String> batch) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Http.Answer answer =
            town.as("demo-case-system").postEvents(town.stack().baseUrl("intake"), batch);
        if (answer.status() == 202) {
          return;
        }
        assertThat(answer.status()).as(answer.body()).isIn(429, 503);
      } catch (IOException e) {
        assertThat(attempt).as("attempts, last: " + e).isLessThan(600);
      }
      Town.pause();
    }
  }
}
