package uk.waymark.explain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.KnownAt;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.Revision;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.law.Settings;

class MessagesTest {
  private static final PersonKey PERSON = new PersonKey("E06000051", "yp-1");

  private final List<CareEvent> events =
      List.of(
          event("1", "person-registered", "2009-03-15", "dateOfBirth", "2009-03-15"),
          event("2", "care-started", "2019-06-01", "legalBasis", "care-order"),
          event("3", "personal-adviser-appointed", "2025-03-20", "adviserId", "pa-1"),
          event("4", "personal-adviser-appointed", "2025-09-01", "adviserId", "pa-2"),
          event("5", "personal-adviser-ended", "2025-12-01", "reason", "left"));

  @Test
  void the_duties_of_a_life_are_shared_out_between_the_two_services() {
    var life = Answers.lifeCourse(events, RecordedMoment.ITS_INTAKE, Settings.defaults());
    var advisers = Messages.adviserDuties(PERSON, events, Settings.defaults());
    var plans = Messages.planDeadlines(PERSON, events, Settings.defaults());

    assertThat(advisers.duties()).isNotEmpty().allMatch(duty -> Part.isAdviserDuty(duty.rule()));
    assertThat(plans.duties()).isNotEmpty().noneMatch(duty -> Part.isAdviserDuty(duty.rule()));
    assertThat(advisers.duties().size() + plans.duties().size()).isEqualTo(life.duties().size());
    assertThat(plans.advisers()).isEqualTo(advisers.advisers()); // both work lists go by adviser
  }

  @Test
  void what_goes_on_all_the_time_and_a_council_s_target_are_told_beside_the_law() {
    var settings = Settings.defaults().withTarget("DUT-F-PA", 5);
    var advisers = Messages.adviserDuties(PERSON, events, settings).duties();
    var plans = Messages.planDeadlines(PERSON, events, settings).duties();

    assertThat(advisers)
        .filteredOn(duty -> duty.rule().equals("DUT-TOUCH"))
        .allMatch(DutyLine::allTheTime);
    assertThat(advisers)
        .filteredOn(duty -> duty.rule().equals("DUT-F-PA"))
        .allSatisfy(
            duty -> {
              assertThat(duty.allTheTime()).isFalse();
              assertThat(duty.target()).isEqualTo(duty.opened().plusDays(5));
            });
    assertThat(plans.stream().filter(DutyLine::allTheTime).map(DutyLine::rule))
        .contains("DUT-CP", "DUT-REC", "DUT-F-ASSIST");
    assertThat(Messages.planDeadlines(PERSON, events, settings).settings())
        .isEqualTo("DUT-F-PA target=5");
  }

  @Test
  void law_that_is_enacted_but_not_in_force_is_told_as_stopped() {
    var before = stayingClose(Settings.defaults());
    var after =
        stayingClose(
            Settings.defaults().withCommencement("DUT-CLOSE", Span.since(day("2028-01-01"))));

    assertThat(before).extracting(DutyLine::stoppedReason).containsExactly("enacted-not-in-force");
    assertThat(before.getFirst().because().getFirst().inForceFrom()).isNull();
    assertThat(after).extracting(DutyLine::opened).contains(day("2028-01-01"));
    assertThat(after.getLast().because().getFirst().inForceFrom()).isEqualTo(day("2028-01-01"));
  }

  private List<DutyLine> stayingClose(Settings settings) {
    return Messages.planDeadlines(PERSON, events, settings).duties().stream()
        .filter(duty -> duty.rule().equals("DUT-CLOSE"))
        .toList();
  }

  @Test
  void an_adviser_is_appointed_until_the_next_one_or_the_end() {
    assertThat(Messages.adviserDuties(PERSON, events, Settings.defaults()).advisers())
        .containsExactly(
            new AdviserLine("pa-1", null, day("2025-03-20"), day("2025-09-01")),
            new AdviserLine("pa-2", null, day("2025-09-01"), day("2025-12-01")));
    assertThat(Messages.adviserDuties(PERSON, events.subList(0, 4), Settings.defaults()).advisers())
        .last()
        .isEqualTo(new AdviserLine("pa-2", null, day("2025-09-01"), null));
  }

  @Test
  void each_day_without_a_status_is_told_with_the_reasons_of_the_answer() {
    var life = Answers.lifeCourse(events, RecordedMoment.ITS_INTAKE, Settings.defaults());
    var told = Messages.entitlements(PERSON, events, Settings.defaults()).withoutStatus();

    assertThat(told.getFirst().from()).isNull();
    assertThat(told.getFirst().to()).isEqualTo("2025-03-15"); // 16
    assertThat(told.getLast().to()).isNull();
    assertThat(told)
        .allSatisfy(
            days -> {
              var day = days.from() == null ? day("2020-01-01") : days.from();
              assertThat(days.because()).isNotEmpty();
              assertThat(days.because()).isEqualTo(Lines.because(life.withoutOn(day)));
            });
  }

  @Test
  void a_message_is_the_same_whatever_the_order_and_the_repeats() {
    var shuffled = new ArrayList<>(events);
    shuffled.addAll(events);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(Messages.entitlements(PERSON, shuffled, Settings.defaults()))
        .isEqualTo(Messages.entitlements(PERSON, events, Settings.defaults()));
    assertThat(Messages.adviserDuties(PERSON, shuffled, Settings.defaults()))
        .isEqualTo(Messages.adviserDuties(PERSON, events, Settings.defaults()));
    assertThat(Messages.planDeadlines(PERSON, shuffled, Settings.defaults()))
        .isEqualTo(Messages.planDeadlines(PERSON, events, Settings.defaults()));
  }

  @Test
  void a_message_holds_the_whole_life_and_leaves_the_revision_to_the_service() {
    var message = Messages.entitlements(PERSON, events, Settings.defaults());

    assertThat(message.revision()).isEqualTo(new Revision(0, 0));
    assertThat(message.hash()).isEmpty();
    assertThat(message.milestones().at16()).isEqualTo(day("2025-03-15"));
    assertThat(message.milestones().at25()).isEqualTo(day("2034-03-15"));
    assertThat(message.lookedAfter())
        .singleElement()
        .satisfies(span -> assertThat(span.from()).isEqualTo(day("2019-06-01")));
    assertThat(message.statusIntervals().getFirst().status()).isEqualTo("eligible-child");
    assertThat(message.statusIntervals().getFirst().because()).isNotEmpty();
  }

  @Test
  void each_part_of_an_answer_stands_alone() {
    var life = Answers.lifeCourse(events, RecordedMoment.ITS_INTAKE, Settings.defaults());
    var question = Question.on(day("2026-01-10"));
    var names = new ArrayList<String>();
    Answers.parts(PERSON, life, question, Set.of(Part.PLAN_DEADLINES))
        .fieldNames()
        .forEachRemaining(names::add);

    assertThat(names)
        .containsExactly("person", "authority", "asAt", "knownAt", "duties", "findings");
    Answers.parts(PERSON, life, question, Set.of(Part.ADVISER_DUTIES))
        .path("duties")
        .forEach(duty -> assertThat(Part.isAdviserDuty(duty.path("rule").asText())).isTrue());
  }

  @Test
  void in_a_service_an_event_counts_from_its_intake_if_it_does_not_say() {
    var late = event("9", "care-started", "2019-06-01", "legalBasis", "care-order");
    late.whole().put("intaketime", "2026-01-05T00:00:00Z");
    var silent = ((ReadResult.Read) EventReader.read(late.whole())).event();
    var known = new Question(day("2026-01-10"), KnownAt.parse("2026-01-04"), false);
    var both = List.of(events.getFirst(), silent);

    assertThat(
            Answers.lifeCourse(both, RecordedMoment.ITS_INTAKE, Settings.defaults(), known)
                .statusIntervals())
        .isEmpty();
    assertThat(
            Answers.lifeCourse(both, RecordedMoment.ITS_TIME, Settings.defaults(), known)
                .statusIntervals())
        .isNotEmpty();
  }

  private static CareEvent event(String id, String type, String day, String field, String value) {
    var json = Json.object();
    json.put("specversion", "1.0").put("id", id).put("source", "urn:test");
    json.put("type", "uk.waymark." + type + ".v1").put("subject", PERSON.subject());
    json.put("authority", PERSON.authority()).put("time", day + "T00:00:00Z");
    json.putObject("data").put("effectiveDate", day).put(field, value);
    return ((ReadResult.Read) EventReader.read(json)).event();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
