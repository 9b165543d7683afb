package uk.waymark.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.BecauseLine;
import uk.waymark.contracts.message.ConfirmationLine;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.EntitlementSpan;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.contracts.message.Milestones;
import uk.waymark.contracts.message.Revision;
import uk.waymark.contracts.message.Span;
import uk.waymark.contracts.message.StatusLine;
import uk.waymark.contracts.message.WithoutStatusLine;

/** Messages about young people who do not exist, as the deriving services would send them. */
public final class SyntheticPeople {
  /** The day on which all of them are looked at. */
  public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  /** The authority of the demo. */
  public static final String AUTHORITY = "E06000051";

  private static final String ACT = "http://www.legislation.gov.uk/ukpga/1989/41/section/23A";

  private SyntheticPeople() {}

  /** One step of a reason. */
  public static BecauseLine because(String mark, @Nullable String reading, String words) {
    return new BecauseLine(
        "met",
        "Children Act 1989, section 23A(2)",
        ACT,
        "statute",
        mark,
        "LV-2025",
        day("2001-10-01"),
        null,
        reading,
        List.of(
            new FactLine("e-1", "dateOfBirth", "2008-11-11"),
            new FactLine("e-7", "reason", "breakdown"),
            new FactLine(null, "educationUntil", null)),
        words);
  }

  /** A status without open questions. */
  public static StatusLine status(String code, String from, @Nullable String to) {
    return new StatusLine(
        code,
        day(from),
        to == null ? null : day(to),
        null,
        null,
        List.of(because("V", null, "Was an eligible child before leaving care.")));
  }

  /** A status whose end a person must confirm. */
  public static StatusLine unconfirmed(String code, String from, String to) {
    return new StatusLine(
        code,
        day(from),
        day(to),
        null,
        new ConfirmationLine(true, "responsible-authority", day(to), code),
        List.of(because("M", "J-6M", "Has lived with a parent for six months.")));
  }

  /** The ages of somebody born on a day. */
  public static Milestones born(String on) {
    var birth = day(on);
    return new Milestones(
        birth.plusYears(14),
        birth.plusYears(16),
        birth.plusYears(18),
        birth.plusYears(21),
        birth.plusYears(25));
  }

  /** A message with statuses, and the entitlements of {@link #entitlements}. */
  public static EntitlementsMessage life(
      String subject, Milestones ages, List<Span> lookedAfter, StatusLine... statuses) {
    return life(subject, 1, ages, null, lookedAfter, statuses);
  }

  /** The same with a revision and, if any, the day of death. */
  public static EntitlementsMessage life(
      String subject,
      long number,
      Milestones ages,
      @Nullable LocalDate diedOn,
      List<Span> lookedAfter,
      StatusLine... statuses) {
    return life(subject, number, ages, diedOn, lookedAfter, List.of(), statuses);
  }

  /** A message of a life that also says why no status holds on some days. */
  public static EntitlementsMessage life(
      String subject,
      long number,
      Milestones ages,
      @Nullable LocalDate diedOn,
      List<Span> lookedAfter,
      List<WithoutStatusLine> without,
      StatusLine... statuses) {
    return new EntitlementsMessage(
        AUTHORITY,
        subject,
        new Revision(1, number),
        1000 + number,
        "2026-11",
        "defaults",
        "00",
        ages,
        diedOn,
        false,
        List.of(),
        List.of(statuses),
        without,
        lookedAfter,
        List.of(),
        entitlements(),
        List.of(
            new FindingLine(
                "milestone-mismatch", "The record says 16 was reached a day early.", "e-3")));
  }

  /** Somebody whose date of birth nobody recorded. */
  public static EntitlementsMessage undetermined(String subject) {
    return new EntitlementsMessage(
        AUTHORITY,
        subject,
        new Revision(1, 1),
        1001,
        "2026-11",
        "defaults",
        "00",
        new Milestones(null, null, null, null, null),
        null,
        true,
        List.of("date-of-birth"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One of each answer, of the three kinds. */
  public static List<EntitlementLine> entitlements() {
    return List.of(
        entitlement("ENT-SUHA", "Setting up home allowance", "guidance", "yes", "3000", null, null),
        entitlement(
            "ENT-HEB",
            "Higher education bursary",
            "law",
            "not-yet",
            "2000.50",
            "a course of two academic years or more",
            null),
        entitlement(
            "ENT-PN-4",
            "Priority need for housing",
            "law",
            "needs-decision",
            null,
            null,
            "housing-authority"),
        entitlement(
            "ENT-SAR", "One-bedroom rate of housing help", "law", "undetermined", null, null, null),
        entitlement("ENT-OLD", "Junior savings account", "law", "ended", null, null, null),
        entitlement("C-CT", "Help with council tax", "council", "yes", null, null, null),
        entitlement(
            "P-GYM",
            "Free gym from a partner with a rather long name that goes on and on",
            "partner",
            "no",
            null,
            null,
            null));
  }

  private static EntitlementLine entitlement(
      String id,
      String title,
      String kind,
      String answer,
      @Nullable String pounds,
      @Nullable String waitingFor,
      @Nullable String whose) {
    var span =
        new EntitlementSpan(
            null,
            null,
            answer,
            pounds == null ? null : new BigDecimal(pounds),
            day("2026-11-11"),
            answer.equals("yes") || answer.equals("ended") ? day("2033-11-11") : null,
            waitingFor,
            whose,
            answer.equals("undetermined") ? List.of("care-history") : List.of(),
            List.of(because("S", "J-91", "Was looked after for 13 weeks since 14.")));
    return new EntitlementLine(id, title, kind, List.of(span));
  }

  /** A duty that is owed, done or stopped. */
  public static DutyLine duty(
      String rule,
      String title,
      String opened,
      @Nullable String due,
      String basis,
      @Nullable String metOn,
      @Nullable String stoppedOn) {
    return new DutyLine(
        rule,
        title,
        day(opened),
        due == null ? null : day(due),
        basis,
        basis.equals("none") ? "guidance" : "regulation",
        metOn == null ? null : day(metOn),
        stoppedOn == null ? null : day(stoppedOn),
        stoppedOn == null ? null : "status-ended",
        null,
        null,
        List.of(because("V", null, "The last review was six months before.")));
  }

  /** A duty that goes on all the time. */
  public static DutyLine goingOn(String rule, String title, String opened) {
    return withoutNumber(rule, title, opened, null, true);
  }

  /** A duty without a number in law for which the council has a target. */
  public static DutyLine targeted(String rule, String title, String opened, String target) {
    return withoutNumber(rule, title, opened, day(target), null);
  }

  private static DutyLine withoutNumber(
      String rule,
      String title,
      String opened,
      @Nullable LocalDate target,
      @Nullable Boolean goesOn) {
    return new DutyLine(
        rule,
        title,
        day(opened),
        null,
        "none",
        "statute",
        null,
        null,
        null,
        null,
        null,
        target,
        goesOn,
        List.of(because("V", null, "The status began that day.")));
  }

  /** A duty that waits for a confirmation. */
  public static DutyLine waiting(
      String rule, String title, String opened, String due, String from) {
    return new DutyLine(
        rule,
        title,
        day(opened),
        day(due),
        "number",
        "regulation",
        null,
        null,
        null,
        day(from),
        null,
        List.of(because("M", "J-6M", "Kept until the end of the status is confirmed.")));
  }

  /** A message of a duty topic. */
  public static DutiesMessage duties(
      String subject, List<AdviserLine> advisers, List<DutyLine> duties) {
    return new DutiesMessage(
        AUTHORITY,
        subject,
        new Revision(1, 1),
        1001,
        "2026-11",
        "defaults",
        "00",
        null,
        advisers,
        duties,
        List.of());
  }

  /** A review every six months, done until the last one, which is overdue. */
  public static List<DutyLine> reviews(String first, int number) {
    var duties = new ArrayList<DutyLine>();
    var opened = day(first);
    for (var i = 0; i < number; i++) {
      var due = opened.plusMonths(6);
      var last = i == number - 1;
      duties.add(
          duty(
              "DUT-REV-6M",
              "Review the pathway plan",
              opened.toString(),
              due.toString(),
              "number",
              last ? null : due.minusDays(i * 5L - 10).toString(),
              null));
      opened = due;
    }
    return duties;
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
