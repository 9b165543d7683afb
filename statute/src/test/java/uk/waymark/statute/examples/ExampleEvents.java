package uk.waymark.statute.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.facts.ReviewTrigger;
import uk.waymark.statute.facts.StudyLevel;

/** Turns a line of a worked example into an event of the law. */
public final class ExampleEvents {
  /** One folder for each worked example. */
  static final Path FOLDER =
      Path.of(System.getProperty("waymark.root", "."))
          .resolve("explain/src/test/resources/worked-examples");

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private ExampleEvents() {}

  /** The history of each worked example that the project holds. */
  public static List<History> all() {
    try (var folders = Files.list(FOLDER)) {
      var all = new ArrayList<History>();
      for (var example : folders.sorted().toList()) {
        var lines = Files.readAllLines(example.resolve("events.jsonl"));
        all.add(
            History.of(
                lines.stream().filter(line -> !line.isBlank()).map(ExampleEvents::read).toList()));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static Recorded read(String line) {
    var event = TinyJson.object(line);
    var data = (Map<String, Object>) event.getOrDefault("data", Map.of());
    var time = OffsetDateTime.parse(text(event, "time").orElseThrow());
    var on =
        text(data, "effectiveDate")
            .map(LocalDate::parse)
            .orElse(time.atZoneSameInstant(LONDON).toLocalDate());
    var type = text(event, "type").orElseThrow();
    var name = type.substring("uk.waymark.".length(), type.length() - ".v1".length());
    return new Recorded(
        text(event, "source").orElseThrow(),
        text(event, "id").orElseThrow(),
        text(event, "recordedtime").map(Instant::parse).orElse(time.toInstant()),
        text(event, "corrects"),
        on,
        happening(name, data));
  }

  private static Happening happening(String name, Map<String, Object> data) {
    return switch (name) {
      case "person-registered" ->
          new Happening.PersonRegistered(
              LocalDate.parse(text(data, "dateOfBirth").orElseThrow()),
              text(data, "dateOfBirthEvidence")
                  .flatMap(Evidence::of)
                  .orElse(Evidence.NOT_RECORDED));
      case "person-died" -> new Happening.PersonDied();
      case "care-started" ->
          new Happening.CareStarted(
              LegalBasis.of(text(data, "legalBasis").orElseThrow()).orElseThrow(),
              text(data, "lookedAfterBy"));
      case "legal-basis-changed" ->
          new Happening.LegalBasisChanged(
              LegalBasis.of(text(data, "legalBasis").orElseThrow()).orElseThrow());
      case "care-ended" ->
          new Happening.CareEnded(
              CareEndReason.of(text(data, "reason").orElseThrow()).orElseThrow());
      case "family-home-started" ->
          new Happening.FamilyHomeStarted(
              FamilyMember.of(text(data, "with").orElseThrow()).orElseThrow());
      case "family-home-ended" ->
          new Happening.FamilyHomeEnded(text(data, "reason").flatMap(FamilyHomeEnd::of));
      case "special-guardianship-made" -> new Happening.SpecialGuardianshipMade();
      case "detained" -> new Happening.Detained(Optional.empty());
      case "released" -> new Happening.Released();
      case "private-fostering-started" -> new Happening.PrivateFosteringStarted();
      case "private-fostering-ended" -> new Happening.PrivateFosteringEnded();
      case "staying-put-started" ->
          new Happening.StayingPutStarted(flag(data, "withFormerFosterParent"));
      case "accommodation-provided" ->
          new Happening.AccommodationProvided(
              Power.of(text(data, "under").orElseThrow()).orElseThrow());
      case "needs-assessment-completed" -> new Happening.NeedsAssessmentCompleted();
      case "pathway-plan-completed" ->
          new Happening.PathwayPlanCompleted(text(data, "educationUntil").map(LocalDate::parse));
      case "pathway-plan-reviewed" ->
          new Happening.PathwayPlanReviewed(
              text(data, "educationUntil").map(LocalDate::parse),
              text(data, "trigger").flatMap(ReviewTrigger::of));
      case "personal-adviser-appointed" ->
          new Happening.PersonalAdviserAppointed(text(data, "adviserId").orElseThrow());
      case "personal-adviser-ended" -> new Happening.PersonalAdviserEnded();
      case "personal-adviser-visited" -> new Happening.PersonalAdviserVisited(flag(data, "atHome"));
      case "education-started" ->
          new Happening.EducationStarted(
              StudyLevel.of(text(data, "level").orElseThrow()).orElseThrow(),
              text(data, "academicYears").map(Integer::valueOf),
              text(data, "until").map(LocalDate::parse),
              flag(data, "inPathwayPlan"),
              flag(data, "designatedCourse"));
      case "education-ended" ->
          new Happening.EducationEnded(text(data, "level").flatMap(StudyLevel::of));
      case "education-intention-told" ->
          new Happening.EducationIntentionTold(text(data, "level").flatMap(StudyLevel::of));
      case "apprenticeship-started" -> new Happening.ApprenticeshipStarted();
      case "support-offered" -> new Happening.SupportOffered();
      case "support-requested" -> new Happening.SupportRequested();
      case "support-declined" -> new Happening.SupportDeclined();
      case "event-retracted" -> new Happening.EventRetracted(text(data, "retracts").orElseThrow());
      default -> throw new IllegalArgumentException("no reader for " + name);
    };
  }

  private static Optional<String> text(Map<String, Object> in, String key) {
    return Optional.ofNullable(in.get(key)).map(Object::toString);
  }

  private static Optional<Boolean> flag(Map<String, Object> in, String key) {
    return text(in, key).map(Boolean::valueOf);
  }
}
