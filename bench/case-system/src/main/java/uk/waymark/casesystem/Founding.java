package uk.waymark.casesystem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.waymark.casesystem.feed.CaseFile;
import uk.waymark.casesystem.feed.CloudEvents;
import uk.waymark.casesystem.feed.Entry;
import uk.waymark.casesystem.feed.Mishaps;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Story;

/** Makes a council: staff first, then each young person with dice of their own. */
final class Founding {
  private static final long STAFF_DICE = -1;
  // Names and mishaps roll other dice than lives, so that neither changes a life.
  private static final long FILE_DICE = 1L << 32;
  private static final long NAME_DICE = 1L << 33;

  private Founding() {}

  static Council of(
      long seed,
      int youngPeople,
      LocalDate today,
      CouncilOptions options,
      List<Situation> firstStandFor) {
    if (youngPeople < 1) {
      throw new IllegalArgumentException("A council needs a young person, not " + youngPeople);
    }
    Staff staff = new Staff(youngPeople, today, new Dice(seed, STAFF_DICE));
    CloudEvents writer =
        new CloudEvents(
            "urn:waymark:case-system:%s:%d:%s".formatted(options.authority(), seed, today),
            options.authority());
    List<Story> stories = new ArrayList<>();
    List<Sent> sent = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int number = 1; number <= youngPeople; number++) {
      String subject = "yp-%06d".formatted(number);
      Dice dice = new Dice(seed, number);
      boolean scripted = number <= firstStandFor.size();
      Story story =
          scripted
              ? firstStandFor.get(number - 1).told(subject, staff.deskFor(number - 1), today, dice)
              : Lives.told(subject, staff.deskFor(number - 1), today, dice);
      stories.add(story);
      Mishaps mishaps = scripted ? Mishaps.none() : options.mishaps();
      for (Entry entry : CaseFile.of(story, mishaps, new Dice(seed, number + FILE_DICE))) {
        sent.add(new Sent(entry.sentAt(), writer.line(subject, entry)));
      }
      names.add(named(writer, story, new Dice(seed, number + NAME_DICE)));
    }
    sent.sort(Comparator.comparing(Sent::at).thenComparing(Sent::line));
    Post post = new Post(sent.stream().map(Sent::line).toList(), names);
    return Council.of(options, stories, staff.members(), post);
  }

  private static String named(CloudEvents writer, Story story, Dice dice) {
    LocalDate known =
        story.facts().isEmpty() ? story.today().minusDays(1) : story.facts().getFirst().on();
    Instant recordedAt = known.atTime(15, 0).toInstant(ZoneOffset.UTC);
    boolean cameFromAbroad =
        story.facts().stream()
            .anyMatch(fact -> fact.data().containsKey("unaccompaniedAsylumSeeking"));
    return writer.named(story.subject(), recordedAt, Names.of(dice).fields(dice, cameFromAbroad));
  }

  private record Sent(Instant at, String line) {}
}
