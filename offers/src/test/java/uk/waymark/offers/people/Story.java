package uk.waymark.offers.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.offers.answer.Person;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;

/** A young person in words: one line an event, a day and what happened. */
public final class Story {
  private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.*)");
  private static final String SUM = "(?: £([0-9.]+))?(?: under \"([^\"]+)\")?";
  private static final List<Sentence> SENTENCES =
      List.of(
          new Sentence("is born", _ -> new Happening.Noted("born")),
          new Sentence("dies", _ -> new Happening.PersonDied()),
          new Sentence(
              "comes into care by (\\S+)",
              m -> new Happening.CareStarted(word(LegalBasis::of, m, 1), Optional.empty())),
          new Sentence(
              "leaves care: (\\S+)", m -> new Happening.CareEnded(word(CareEndReason::of, m, 1))),
          new Sentence(
              "moves to (\\S+)(?: in (\\S+))?",
              m ->
                  new Happening.HomeChanged(
                      word(HomeKind::of, m, 1),
                      Optional.empty(),
                      Optional.ofNullable(m.group(2)),
                      Optional.empty())),
          new Sentence(
              "goes on in the same home as (\\S+)",
              m -> new Happening.HomeChanged(word(HomeKind::of, m, 1), Optional.of(true))),
          new Sentence(
              "starts (further|higher|training)(?: for (\\d) years)?(, in the plan)?",
              m ->
                  new Happening.EducationStarted(
                      word(StudyLevel::of, m, 1),
                      Optional.ofNullable(m.group(2)).map(Integer::valueOf),
                      Optional.empty(),
                      Optional.of(m.group(3) != null),
                      Optional.of(true))),
          new Sentence("ends the course", _ -> new Happening.EducationEnded()),
          new Sentence("starts work", _ -> new Happening.EmploymentStarted()),
          new Sentence("ends work", _ -> new Happening.EmploymentEnded()),
          new Sentence("starts an apprenticeship", _ -> new Happening.ApprenticeshipStarted()),
          new Sentence("stays put", _ -> new Happening.StayingPutStarted(Optional.of(true))),
          new Sentence("is detained", _ -> new Happening.Detained(Optional.empty())),
          new Sentence("is released", _ -> new Happening.Released()),
          new Sentence(
              "has a pathway plan", _ -> new Happening.PathwayPlanCompleted(Optional.empty())),
          new Sentence(
              "is found to be (\\S+)",
              m ->
                  new Happening.StatusDetermined(
                      word(Status::of, m, 1),
                      Optional.empty(),
                      new Happening.Decided(
                          "the record was found wrong", "panel-12", "officer-7", "officer-9"))),
          new Sentence(
              "is now (\\S+)(?: until (\\S+))?",
              m ->
                  new Happening.CircumstanceRecorded(
                      word(Circumstance::of, m, 1),
                      true,
                      Optional.ofNullable(m.group(2)).map(LocalDate::parse))),
          new Sentence(
              "has the immigration position (\\S+)",
              m -> new Happening.ImmigrationPositionRecorded(word(ImmigrationPosition::of, m, 1))),
          new Sentence(
              "is told of (\\S+)(?: under \"([^\"]+)\")?",
              m -> new Happening.EntitlementExplained(m.group(1), Optional.ofNullable(m.group(2)))),
          new Sentence(
              "claims (\\S+)" + SUM,
              m ->
                  new Happening.EntitlementClaimed(
                      m.group(1), Optional.ofNullable(m.group(3)), sum(m.group(2)))),
          new Sentence(
              "is paid (\\S+)" + SUM,
              m ->
                  new Happening.EntitlementPaid(
                      m.group(1), sum(m.group(2)), Optional.ofNullable(m.group(3)))));

  private final List<Recorded> events = new ArrayList<>();

  private Story() {}

  /** The story these lines tell. */
  public static Story of(List<String> lines) {
    var story = new Story();
    lines.forEach(story::line);
    return story;
  }

  /** The story these lines tell. */
  public static Story of(String... lines) {
    return of(List.of(lines));
  }

  /** The young person of a council. */
  public Person at(String authority) {
    var history = History.of(events);
    var settings = Settings.defaults().at(authority);
    return new Person(authority, history, settings, Statute.derive(history, settings));
  }

  private void line(String line) {
    var parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("no day and event: " + line);
    }
    var day = LocalDate.parse(parts.group(1));
    for (var sentence : SENTENCES) {
      var match = sentence.pattern().matcher(parts.group(2));
      if (match.matches()) {
        var what = sentence.event().apply(match.toMatchResult());
        if (what instanceof Happening.Noted) {
          what = new Happening.PersonRegistered(day, Evidence.DOCUMENTED);
        }
        events.add(
            Recorded.of(
                "urn:story",
                "e" + (events.size() + 1),
                Instant.parse(day + "T09:00:00Z"),
                day,
                what));
        return;
      }
    }
    throw new IllegalArgumentException("no such sentence: " + line);
  }

  private static <T> T word(Function<String, Optional<T>> of, MatchResult match, int group) {
    return of.apply(match.group(group))
        .orElseThrow(() -> new IllegalArgumentException("no word " + match.group(group)));
  }

  private static Optional<BigDecimal> sum(@Nullable String pounds) {
    return Optional.ofNullable(pounds).map(BigDecimal::new);
  }

  private record Sentence(Pattern pattern, Function<MatchResult, Happening> event) {
    Sentence(String pattern, Function<MatchResult, Happening> event) {
      this(Pattern.compile(pattern), event);
    }
  }
}
