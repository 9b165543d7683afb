package uk.waymark.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import uk.waymark.casesystem.Council;
import uk.waymark.local.LocalStack;

/**
 * Fills an empty record with the synthetic council, once. A file in the data folder says on which
 * day that began, so that a load cut short is finished with the same events, and a record that
 * holds somebody's own events is left alone.
 */
final class DemoCouncil {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration LONGEST_FOLLOWING = Duration.ofSeconds(90);
  private static final List<String> DERIVING =
      List.of("entitlements", "adviser-duties", "plan-deadlines");

  private final LocalStack stack;
  private final Console console;
  private final Path marker;

  DemoCouncil(LocalStack stack, Path folder, Console console) {
    this.stack = stack;
    this.console = console;
    marker = folder.resolve("council");
  }

  /** Loads the council if nothing is there or an earlier load did not end. */
  void loadIfEmpty() throws IOException {
    CouncilLoader loader = new CouncilLoader(stack.baseUrl("intake"), stack.token("demo-operator"));
    long held = loader.eventsHeld();
    Optional<LocalDate> unfinished = unfinished();
    if (held == 0 || unfinished.isPresent()) {
      load(loader, unfinished.orElseGet(() -> LocalDate.now(LONDON)));
    } else {
      console.step("the record holds " + held + " events from before");
    }
  }

  private Optional<LocalDate> unfinished() throws IOException {
    if (!Files.exists(marker)) {
      return Optional.empty();
    }
    String[] words = Files.readString(marker).strip().split(" ", 2);
    return words.length == 2 && words[0].equals("loading")
        ? Optional.of(LocalDate.parse(words[1]))
        : Optional.empty();
  }

  private void load(CouncilLoader loader, LocalDate day) throws IOException {
    Files.writeString(marker, "loading " + day);
    Council council = Council.demo(day);
    console.step("loading a synthetic council of " + council.names().size() + " young people");
    loader.publishStaff(council.authority(), council.staffJson());
    loader.publish(council.names());
    loader.publish(council.events());
    Files.writeString(marker, "loaded " + day);
    console.step(loader.eventsHeld() + " events are in intake's record");
    awaitFollowing(loader);
  }

  /** The answers appear once the deriving services have read the events. */
  private void awaitFollowing(CouncilLoader loader) throws IOException {
    long end = System.nanoTime() + LONGEST_FOLLOWING.toNanos();
    long wanted = loader.eventsHeld();
    for (String service : DERIVING) {
      while (loader.eventsHeld(stack.baseUrl(service)) < wanted) {
        if (System.nanoTime() > end) {
          console.step(service + " is still reading; its answers appear as it goes on");
          return;
        }
        pause();
      }
      console.step(service + " has read them all");
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the council was loaded", e);
    }
  }
}
