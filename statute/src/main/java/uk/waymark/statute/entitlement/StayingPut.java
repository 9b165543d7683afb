package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.StayingPutEnded;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Stretch;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.StayingPutHome;

/**
 * ENT-SP, staying put: a former relevant child who was looked after up to 18 may live on with the
 * person who was their foster carer, with the authority's support, to 21 (s.23CZA). Foster carers
 * only: people who leave a children's home need staying close.
 */
@AutoService(EntitlementRule.class)
public final class StayingPut implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-SP",
          "Staying put",
          InForce.since(
              LawVersion.LV_2014,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZA", "(2)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  @Override
  public Timeline asked(StatusCourse course) {
    var homes = StayingPutHome.of(course, PROVISION);
    var fostered =
        StayingPutHome.open(course) && StayingPutHome.fosteredTo18(course.life())
            ? course.primary(Status.FORMER_RELEVANT).and(PROVISION.inForce())
            : Spans.NONE;
    var able = fostered.or(days(homes));
    var timeline = new Timeline(course, PROVISION).at(able);
    homes.forEach(home -> timeline.at(home.days()));
    return timeline.ask((day, _) -> on(day, course.life(), able, homes));
  }

  /** The arrangements; of one that the homes before 18 speak against a person is asked. */
  private static Spans days(List<StayingPutHome> homes) {
    return Spans.union(homes.stream().flatMap(home -> home.days().all().stream()).toList());
  }

  private static Answer on(LocalDate day, Life life, Spans able, List<StayingPutHome> homes) {
    for (var home : homes) {
      if (home.days().contains(day)) {
        return living(day, home, Replies.open(able, day));
      }
    }
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able,
          "This is for former relevant children under 21 who lived with a foster carer up to 18.",
          life.dateOfBirth());
    }
    return Replies.waiting(
        PROVISION,
        day,
        from.get().isAfter(day) ? "former-relevant-child" : "staying-put",
        Replies.open(able, from.get()),
        "From 18 a young person may live on with their foster carer, if both wish it.",
        life.stayingPut().stream()
            .filter(stay -> !stay.days().from().isAfter(day))
            .reduce((_, last) -> last)
            .map(stay -> notOrNoLonger(stay, day))
            .orElseGet(() -> FactRead.none("staying-put-started")));
  }

  private static FactRead notOrNoLonger(
      Stretch<StayingPutStarted, StayingPutEnded> stay, LocalDate day) {
    var over = stay.end().filter(end -> !end.on().isAfter(day));
    if (over.isPresent()) {
      return FactRead.day(over.get());
    }
    return stay.start().what().withFormerFosterParent().orElse(true)
        ? FactRead.day(stay.start())
        : FactRead.of(stay.start().by(), "withFormerFosterParent", "false");
  }

  private static Answer living(LocalDate day, StayingPutHome home, Span open) {
    var start = home.stay().start();
    return home.known()
        ? Replies.yes(
            PROVISION,
            day,
            open,
            "Living on with the former foster carer. The authority supports it, with money too.",
            FactRead.day(start))
        : Replies.missing(
            PROVISION,
            day,
            "withFormerFosterParent of event " + start.id(),
            "It is not recorded whether this is with the former foster carer.",
            FactRead.missing(start.by(), "withFormerFosterParent"));
  }
}
