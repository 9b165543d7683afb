package uk.waymark.explain.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random made-up lives as lines of events, many with what the readings turn on. */
final class RandomEvents {
  private final Random random;
  private final String person;
  private final List<String> lines = new ArrayList<>();

  private RandomEvents(Random random, String person) {
    this.random = random;
    this.person = person;
  }

  static List<String> life(int seed) {
    var life = new RandomEvents(new Random(seed), "r" + seed);
    life.live();
    return life.lines;
  }

  /** Two lives on the edges that no random one meets: at 18 in hospital, at 25 before a course. */
  static List<String> edges() {
    var inHospital = new RandomEvents(new Random(0), "three-months-at-18");
    inHospital.event(
        "person-registered", LocalDate.of(2006, 1, 20), "\"dateOfBirth\": \"2006-01-20\"");
    inHospital.event(
        "accommodated-elsewhere-started", LocalDate.of(2023, 10, 20), "\"by\": \"health-body\"");
    inHospital.event("accommodated-elsewhere-ended", LocalDate.of(2024, 3, 1), "");
    var late = new RandomEvents(new Random(0), "course-after-25");
    late.event("person-registered", LocalDate.of(2001, 9, 10), "\"dateOfBirth\": \"2001-09-10\"");
    late.event("care-started", LocalDate.of(2015, 3, 2), "\"legalBasis\": \"care-order\"");
    late.event("education-intention-told", LocalDate.of(2026, 8, 1), "");
    late.event(
        "education-started",
        LocalDate.of(2026, 9, 21),
        "\"level\": \"higher\", \"academicYears\": 3");
    var onABreak = new RandomEvents(new Random(0), "break-without-end");
    onABreak.event(
        "person-registered", LocalDate.of(2008, 5, 10), "\"dateOfBirth\": \"2008-05-10\"");
    onABreak.event("care-started", LocalDate.of(2023, 1, 1), "\"legalBasis\": \"section-20\"");
    onABreak.event("care-ended", LocalDate.of(2023, 4, 30), "\"reason\": \"other\"");
    onABreak.event("care-started", LocalDate.of(2024, 12, 1), "\"legalBasis\": \"short-breaks\"");
    var all = new ArrayList<>(inHospital.lines);
    all.addAll(late.lines);
    all.addAll(onABreak.lines);
    return all;
  }

  private void live() {
    var born =
        random.nextInt(4) == 0
            ? LocalDate.of(2004, 2, 29)
            : LocalDate.of(2003, 1, 1).plusDays(random.nextInt(2_500));
    event("person-registered", born, "\"dateOfBirth\": \"" + born + "\"");
    var sixteen = born.plusYears(16);
    var from = sixteen.minusDays(random.nextInt(500)).plusDays(60);
    event("care-started", from, "\"legalBasis\": \"" + pick("section-20", "care-order") + "\"");
    var left =
        switch (random.nextInt(4)) {
          case 0 -> sixteen;
          case 1 -> born.plusYears(18);
          default -> from.plusDays(95 + random.nextInt(300));
        };
    if (left.isAfter(from)) {
      event("care-ended", left, "\"reason\": \"other\"");
    }
    if (random.nextBoolean()) {
      var home = left.plusDays(random.nextInt(30));
      event("family-home-started", home, "\"with\": \"parent\"");
      if (random.nextBoolean()) {
        event(
            "family-home-ended",
            home.plusDays(150 + random.nextInt(80)),
            "\"reason\": \"" + pick("breakdown", "moved-on") + "\"");
      }
    } else if (random.nextBoolean()) {
      event("special-guardianship-made", left, "");
    }
    if (random.nextBoolean()) {
      var course = born.plusYears(20).plusDays(random.nextInt(1_500));
      event("education-intention-told", course.minusDays(10), "");
      event(
          "education-started",
          course,
          "\"level\": \"higher\", \"academicYears\": 4, \"inPathwayPlan\": "
              + random.nextBoolean());
    }
    if (random.nextInt(3) == 0) {
      var stay = sixteen.plusDays(random.nextInt(300));
      event("care-started", stay, "\"legalBasis\": \"short-breaks\"");
      event(
          "care-ended", stay.plusDays(1 + random.nextInt(10)), "\"reason\": \"short-break-ended\"");
    }
  }

  private String pick(String one, String other) {
    return random.nextBoolean() ? one : other;
  }

  private void event(String type, LocalDate day, String data) {
    lines.add(
        """
        {"specversion": "1.0", "id": "%s-%s", "source": "urn:waymark:case-system:random", \
        "type": "uk.waymark.%s.v1", "subject": "%s", "authority": "E06000051", \
        "time": "%sT00:00:00Z", "recordedtime": "%sT09:00:00Z", \
        "data": {"effectiveDate": "%s"%s}}"""
            .formatted(
                person,
                lines.size(),
                type,
                person,
                day,
                day,
                day,
                data.isEmpty() ? "" : ", " + data));
  }
}
