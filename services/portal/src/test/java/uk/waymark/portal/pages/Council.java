package uk.waymark.portal.pages;

import static uk.waymark.portal.SyntheticPeople.AUTHORITY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.duties;
import static uk.waymark.portal.SyntheticPeople.duty;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.reviews;
import static uk.waymark.portal.SyntheticPeople.status;
import static uk.waymark.portal.SyntheticPeople.unconfirmed;
import static uk.waymark.portal.SyntheticPeople.waiting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.AlertMessage;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.Milestones;
import uk.waymark.contracts.message.PersonMessage;
import uk.waymark.contracts.message.Span;
import uk.waymark.contracts.message.StaffMessage;
import uk.waymark.contracts.message.StatusLine;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;

/** A small council: one young person for each thing a page must be able to show. */
final class Council {
  static final String LONG_NAME = "Oluwaseyifunmitan-Alexandrina";
  static final String LONG_FAMILY = "Featherstonehaugh-Cholmondeley-Papadimitriou";

  private Council() {}

  static void publish(Publisher to) {
    to.staff(staff("pa-01", "Ama Osei", "Leaving care north"));
    to.staff(staff("PA-002", "Demo Adviser Two", "Leaving care south"));
    manyDuties(to);
    awaiting(to);
    longName(to);
    died(to);
    to.person(name("no-birth-date", "Sam", "Unrecorded", null));
    to.life(SyntheticPeople.undetermined("no-birth-date"));
    to.person(name("nothing-yet", "Noor", "Newcomer", null));
    for (var i = 10; i < 40; i++) {
      var birthday = day("2005-05-01").plusDays(i - 10L);
      to.person(name("quiet-" + i, "Quiet", "Person " + i, null));
      to.life(
          life(
              "quiet-" + i,
              born(birthday.toString()),
              List.of(),
              status(
                  "former-relevant-child-21-to-25",
                  birthday.plusYears(21).toString(),
                  birthday.plusYears(25).toString())));
    }
  }

  private static void manyDuties(Publisher to) {
    to.person(name("many-duties", "Jordan", "Blake", "Jo"));
    to.life(
        withOffers(
            "many-duties",
            born("2004-03-02"),
            List.of(
                new Span(day("2016-05-01"), day("2019-02-01")),
                new Span(day("2019-04-12"), day("2022-03-02"))),
            status("eligible-child", "2020-03-02", "2022-03-02"),
            status("former-relevant-child", "2022-03-02", "2025-03-02"),
            status("former-relevant-child-21-to-25", "2025-03-02", "2029-03-02")));
    to.adviserDuties(
        duties(
            "many-duties",
            List.of(
                new AdviserLine(
                    "PA-002", "Leaving care south", day("2020-03-10"), day("2024-01-01")),
                new AdviserLine("pa-01", "Leaving care north", day("2024-01-01"), null)),
            List.of(
                duty(
                    "DUT-E-PA",
                    "Appoint a personal adviser",
                    "2020-03-02",
                    "2020-03-02",
                    "at-once",
                    "2020-03-10",
                    null),
                duty(
                    "DUT-CZB-OFFER",
                    "Offer support again",
                    "2026-01-10",
                    "2027-01-10",
                    "number",
                    null,
                    null),
                duty(
                    "DUT-PAV-2M",
                    "Visit the young person at home",
                    "2026-10-01",
                    "2026-12-01",
                    "number",
                    null,
                    null),
                duty("DUT-TOUCH", "Keep in touch", "2022-03-02", null, "none", null, null))));
    to.planDeadlines(duties("many-duties", List.of(), reviews("2020-04-10", 13)));
  }

  private static EntitlementsMessage withOffers(
      String subject, Milestones ages, List<Span> lookedAfter, StatusLine... statuses) {
    return SyntheticOffers.with(
        life(subject, ages, lookedAfter, statuses),
        SyntheticPeople.entitlements(),
        SyntheticOffers.offers());
  }

  private static void awaiting(Publisher to) {
    to.person(name("awaiting", "Casey", "Morgan", null));
    to.life(
        life(
            "awaiting",
            born("2009-04-10"),
            List.of(new Span(day("2022-01-01"), day("2026-04-15"))),
            status("eligible-child", "2025-04-10", "2026-04-15"),
            unconfirmed("relevant-child", "2026-04-15", "2026-10-15"),
            status("qualifying-person", "2026-10-15", "2030-04-10")));
    to.adviserDuties(
        duties(
            "awaiting",
            List.of(new AdviserLine("pa-01", null, day("2026-04-20"), null)),
            List.of()));
    to.planDeadlines(
        duties(
            "awaiting",
            List.of(),
            List.of(
                waiting(
                    "DUT-REV-6M",
                    "Review the pathway plan",
                    "2026-05-30",
                    "2026-11-30",
                    "2026-10-15"),
                waiting(
                    "DUT-R-ASSESS",
                    "Assess the young person's needs",
                    "2026-07-15",
                    "2026-10-15",
                    "2026-10-15"))));
  }

  private static void longName(Publisher to) {
    to.person(
        name(
            "long.name_with-a-very-long-reference-0123456789-0123456789-01",
            LONG_NAME,
            LONG_FAMILY,
            null));
    to.life(
        life(
            "long.name_with-a-very-long-reference-0123456789-0123456789-01",
            born("2010-02-28"),
            List.of(new Span(day("2015-01-01"), null)),
            status("eligible-child", "2026-02-28", "2028-02-28")));
    to.planDeadlines(
        duties(
            "long.name_with-a-very-long-reference-0123456789-0123456789-01",
            List.of(),
            List.of(
                duty(
                    "DUT-E-ASSESS",
                    "Assess the young person's needs",
                    "2026-02-28",
                    "2026-05-28",
                    "number",
                    null,
                    null),
                duty(
                    "DUT-E-PA",
                    "Appoint a personal adviser",
                    "2026-02-28",
                    "2026-02-28",
                    "at-once",
                    null,
                    null))));
    to.alert(
        alert(
            "long.name_with-a-very-long-reference-0123456789-0123456789-01",
            "Appoint a personal adviser",
            null,
            AlertMessage.RECEIVER_MISSING,
            "no-adviser"));
  }

  /** An alert about an overdue duty. */
  static AlertMessage alert(
      String subject,
      String title,
      @Nullable String recipient,
      String state,
      @Nullable String reason) {
    return new AlertMessage(
        AUTHORITY,
        subject,
        "DUT-E-PA@2026-02-28",
        "DUT-E-PA",
        title,
        day("2026-02-28"),
        "at-once",
        "overdue",
        recipient,
        "adviser",
        state,
        reason,
        null,
        Instant.parse("2026-11-20T07:30:00Z"));
  }

  private static void died(Publisher to) {
    to.person(name("died", "Robin", "Ashby", null));
    to.life(
        life(
            "died",
            1,
            born("2006-07-01"),
            day("2026-03-03"),
            List.of(new Span(day("2020-01-01"), day("2024-07-01"))),
            status("former-relevant-child", "2024-07-01", "2026-03-03")));
    to.planDeadlines(
        duties(
            "died",
            List.of(),
            List.of(
                duty(
                    "DUT-REV-6M",
                    "Review the pathway plan",
                    "2025-09-10",
                    "2026-03-10",
                    "number",
                    null,
                    "2026-03-03"))));
  }

  static PersonMessage name(
      String subject, String given, String family, @Nullable String preferred) {
    return name(subject, given, family, preferred, 1);
  }

  static PersonMessage name(
      String subject, String given, String family, @Nullable String preferred, long position) {
    return new PersonMessage(
        AUTHORITY, subject, given, family, preferred, null, null, null, position);
  }

  private static StaffMessage staff(String id, String name, String team) {
    return new StaffMessage(
        AUTHORITY, id, name, id + "@example.org", "adviser", team, 37, null, null, null, 1);
  }
}
