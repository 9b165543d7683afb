package uk.waymark.bench.offers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import uk.waymark.bench.OneService;
import uk.waymark.bench.Options;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalPostgres;
import uk.waymark.local.LocalStack;

/**
 * How long it takes until everyone of an authority whom a change of its pack touches is concluded
 * for again, and until what changed is published. The change is a sum of the setting-up offer.
 *
 * <p>All are concluded for once before, which warms the service. Each change begins at rest ({@link
 * AtRest}), as one does that comes months after everybody was taken in. Options: {@code --people N}
 * (150000), {@code --times N} changes (3).
 */
public final class PackChange {
  private static final String SERVICE = "entitlements";
  private static final String SUM = "value: 3200";

  private PackChange() {}

  /** Runs it and prints the figures. */
  public static void main(String... arguments)
      throws IOException, SQLException, InterruptedException {
    Options options = Options.of(List.of(arguments), "people", "times");
    Path folder = Files.createTempDirectory("waymark-bench");
    try (LocalStack stack = OneService.in(folder, SERVICE)) {
      stack.start();
      try (Connection connection =
          stack.postgres().superuser(LocalPostgres.databaseName(SERVICE))) {
        ManyLives lives = new ManyLives(connection);
        long start = System.nanoTime();
        lives.put(options.number("people", 150_000));
        lives.awaitConcluded();
        lives.awaitPublished();
        System.out.printf(
            Locale.ROOT,
            "%,d people, %,d events: held, concluded and published after %.1f s%n",
            lives.subjects().size(),
            lives.events(),
            (System.nanoTime() - start) / 1e9);
        OfferPacks packs = new OfferPacks(stack.baseUrl(SERVICE), stack.token("demo-manager"));
        for (int time = 1; time <= options.number("times", 3); time++) {
          AtRest.await(connection);
          change(lives, packs, time);
        }
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private static void change(ManyLives lives, OfferPacks packs, int time)
      throws IOException, SQLException, InterruptedException {
    String before = packs.current();
    String after = before.replaceFirst("value: 32[0-9]{2}", "value: " + (3200 + time));
    if (after.equals(before)) {
      throw new IOException("The pack has no sum such as " + SUM + " to change");
    }
    int version = packs.upload(after);
    long revisions = lives.number("SELECT sum(number) FROM person_state");
    long start = System.nanoTime();
    long touched = packs.switchOn(version);
    lives.awaitConcluded();
    double concluded = (System.nanoTime() - start) / 1e9;
    lives.awaitPublished();
    double published = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "change %d: %,d people touched, %,d answered otherwise; concluded again after %.1f s"
            + " (%,.0f people/s), published after %.1f s%n",
        time,
        touched,
        lives.number("SELECT sum(number) FROM person_state") - revisions,
        concluded,
        touched / concluded,
        published);
  }
}
