package uk.waymark.casesystem.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** The file of one young person: what was entered of a story by today, with every mishap. */
public final class CaseFile {
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Story story;
  private final Mishaps mishaps;
  private final Dice dice;
  private final List<Entry> entries = new ArrayList<>();
  private int entered;

  private CaseFile(Story story, Mishaps mishaps, Dice dice) {
    this.story = story;
    this.mishaps = mishaps;
    this.dice = dice;
  }

  /** Every message the case system has sent about a story, in no particular order. */
  public static List<Entry> of(Story story, Mishaps mishaps, Dice dice) {
    CaseFile file = new CaseFile(story, mishaps, dice);
    for (Fact fact : story.facts()) {
      file.enter(fact);
    }
    return List.copyOf(file.entries);
  }

  private void enter(Fact fact) {
    LocalDate day = fact.on().plusDays(lag());
    if (!day.isBefore(story.today())) {
      day = fact.on();
    }
    Optional<Fact> slip =
        dice.chance(mishaps.corrected()) ? Slips.of(fact, story.born(), dice) : Optional.empty();
    LocalDate mended = day.plusDays(dice.between(5, 200));
    if (slip.isPresent() && mended.isBefore(story.today())) {
      enterWrongly(slip.get(), fact, day, mended);
    } else {
      send(entry(fact, day));
    }
    if (dice.chance(mishaps.retracted())) {
      enterOnWrongFile(day);
    }
  }

  private void enterWrongly(Fact slip, Fact truth, LocalDate day, LocalDate mended) {
    Entry wrong = entry(slip, day);
    send(wrong);
    Entry right = entry(truth, mended).correcting(wrong.id());
    LocalDate again = mended.plusDays(dice.between(3, 60));
    if (dice.chance(0.15) && again.isBefore(story.today())) {
      Entry stillWrong = entry(slip.movedTo(truth.on()), mended).correcting(wrong.id());
      send(stillWrong);
      right = entry(truth, again).correcting(stillWrong.id());
    }
    send(right);
  }

  private void enterOnWrongFile(LocalDate day) {
    LocalDate found = day.plusDays(dice.between(1, 90));
    if (!found.isBefore(story.today())) {
      return;
    }
    Fact foreign =
        dice.oneOf(
            List.of(
                Fact.of("home-changed", day, "kind", "bed-and-breakfast"),
                Fact.of("needs-assessment-completed", day),
                Fact.of("personal-adviser-visited", day, "atHome", true),
                Fact.of("detained", day, "basis", "remand")));
    Entry wrong = entry(foreign, day);
    send(wrong);
    Fact retraction =
        Fact.of(
            "event-retracted",
            found,
            "retracts",
            wrong.id(),
            "reason",
            "Entered on the wrong file");
    send(entry(retraction, found));
  }

  private int lag() {
    if (dice.chance(mishaps.late())) {
      return dice.between(15, 300);
    }
    return dice.oneOf(List.of(0, 0, 0, 1, 1, 2, 3, 5));
  }

  private Entry entry(Fact fact, LocalDate day) {
    Instant recordedAt = OfficeClock.enteredOn(day, dice);
    boolean retraction = fact.type().equals("event-retracted");
    boolean momentKnown = retraction || (isContact(fact) && dice.chance(0.5));
    Instant happenedAt = OfficeClock.startOf(fact.on());
    if (retraction) {
      happenedAt = recordedAt;
    } else if (momentKnown) {
      happenedAt = OfficeClock.momentOf(fact, dice);
    }
    entered++;
    String id = "%s-%04d".formatted(story.subject(), entered);
    Instant sentAt = OfficeClock.sentAfter(recordedAt, dice.chance(mishaps.outOfOrder()), dice);
    return new Entry(id, fact, happenedAt, !momentKnown, recordedAt, sentAt, null, null);
  }

  private void send(Entry entry) {
    entries.add(entry);
    if (dice.chance(mishaps.repeated())) {
      Instant again = entry.sentAt().plus(A_DAY.multipliedBy(dice.between(0, 20))).plusSeconds(60);
      entries.add(entry.sentAgain(again, dice.chance(0.5) ? trace() : null));
    }
  }

  private @Nullable String trace() {
    StringBuilder trace = new StringBuilder("00-");
    for (int i = 0; i < 4; i++) {
      trace.append(String.format(Locale.ROOT, "%08x", dice.between(1, Integer.MAX_VALUE - 1)));
    }
    return trace.append("-00f067aa0ba902b7-01").toString();
  }

  private static boolean isContact(Fact fact) {
    return fact.isOneOf(
        "personal-adviser-visited",
        "personal-adviser-contacted",
        "support-requested",
        "support-offered");
  }
}
