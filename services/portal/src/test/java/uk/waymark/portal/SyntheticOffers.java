package uk.waymark.portal;

import static uk.waymark.portal.SyntheticPeople.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferPartLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;
import uk.waymark.contracts.message.PartnerLine;

/** Offers of a council and a partner who do not exist. */
public final class SyntheticOffers {
  /** The steps of all offers made here, which every message with offers then has. */
  private static final List<OfferStepLine> STEPS = new ArrayList<>();

  private SyntheticOffers() {}

  /** One of each answer, of a council and of a partner, in packs of every standing. */
  public static List<OfferLine> offers() {
    return List.of(
        council("setting-up-home", "Setting up home", offered("yes", true).paid("100", "2900")),
        council("council-tax", "No council tax", offered("yes", true).until("2029-03-02")),
        council("birthday", "Birthday gift", offered("not-yet", true).from("2027-03-02", "age")),
        council("driving", "Driving lessons", offered("needs-decision", true).by("team manager")),
        council("prom", "Money for a suit", offered("ended", false)),
        council("flat", "Taster flat", offered("undetermined", false)),
        partner("gym", "Free gym", offered("yes", true)));
  }

  /** A message with other entitlements and with offers. */
  public static EntitlementsMessage with(
      EntitlementsMessage message, List<EntitlementLine> law, List<OfferLine> offers) {
    return new EntitlementsMessage(
            message.authority(),
            message.subject(),
            message.revision(),
            message.position(),
            message.lawVersion(),
            message.settings(),
            message.hash(),
            message.milestones(),
            message.diedOn(),
            message.undetermined(),
            message.missing(),
            message.statusIntervals(),
            message.withoutStatus(),
            message.lookedAfter(),
            message.flags(),
            law,
            message.findings())
        .with(offers, List.copyOf(STEPS), List.of(), List.of(), List.of(), List.of());
  }

  /** An offer of a council that was copied from a public document. */
  public static OfferLine council(String id, String title, Answer... answers) {
    return line(id, "a-council", "A council", "public-document", "council", title, answers);
  }

  /** An offer of a partner in the pack of its own publisher. */
  public static OfferLine partner(String id, String title, Answer... answers) {
    return line(id, "partners", "A gym", "publisher", "partner", title, answers);
  }

  /** An offer in a pack that was made up. */
  public static OfferLine invented(String id, String title, Answer... answers) {
    return line(id, "madeup", "Madeup", "invented", "council", title, answers);
  }

  private static OfferLine line(
      String id,
      String pack,
      String publisher,
      String standing,
      String kind,
      String title,
      Answer... answers) {
    return new OfferLine(
        id,
        pack,
        publisher,
        standing,
        kind,
        List.of(id.equals("council-tax") ? "council-tax" : "money"),
        List.of("financial-stability"),
        id.equals("setting-up-home") ? "ENT-SUHA" : null,
        List.of(version("2025-26", "Old: " + title), version("2026-27", title)),
        List.of(answers).stream().map(Answer::span).toList());
  }

  /** The same offer, whose last version begins on a day and is to be looked at by another. */
  public static OfferLine beginning(OfferLine line, String from, String reviewBy) {
    var old = line.versions().getLast();
    var last =
        new OfferVersionLine(
            old.version(),
            day(from),
            old.to(),
            old.title(),
            old.words(),
            old.apply(),
            old.applyLink(),
            old.evidence(),
            old.given(),
            old.force(),
            old.partner(),
            old.source(),
            old.sourceLink(),
            day("2026-10-01"),
            day(reviewBy),
            old.draft());
    return new OfferLine(
        line.id(),
        line.pack(),
        line.publisher(),
        line.standing(),
        line.kind(),
        line.headings(),
        line.outcomes(),
        line.meets(),
        List.of(line.versions().getFirst(), last),
        line.spans());
  }

  private static OfferVersionLine version(String name, String title) {
    var year = name.substring(0, 4);
    return new OfferVersionLine(
        name,
        day(year + "-04-01"),
        day(Integer.parseInt(year) + 1 + "-04-01"),
        title,
        "What to know of: " + title + ".",
        "Ask for it.",
        "https://council.example/" + name,
        List.of("a letter", "your bank card"),
        "applied-for",
        "duty",
        name.equals("2026-27") && title.equals("Free gym")
            ? new PartnerLine("A gym", "other", "Town", 2)
            : null,
        "Local Offer " + name,
        null,
        day(year + "-10-01"),
        day(Integer.parseInt(year) + 1 + "-03-31"),
        false);
  }

  /** An answer for ever, which can be changed bit by bit. */
  public static Answer offered(String entitled, boolean current) {
    return new Answer(entitled, current);
  }

  /** An answer of an offer, for a test to fill. */
  public static final class Answer {
    private final String entitled;
    private final boolean current;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String version;
    private @Nullable BigDecimal paid;
    private @Nullable BigDecimal left;
    private List<OfferPartLine> parts = List.of();
    private @Nullable BigDecimal cash;
    private @Nullable LocalDate availableFrom;
    private @Nullable LocalDate availableTo;
    private @Nullable String waitingFor;
    private @Nullable String whose;
    private List<String> missing = List.of();
    private FactLine fact = new FactLine("e-1", "status", "former-relevant-child");

    private Answer(String entitled, boolean current) {
      this.entitled = entitled;
      this.current = current;
      this.version = current ? "2026-27" : null;
    }

    public Answer on(@Nullable String first, @Nullable String end) {
      from = first == null ? null : day(first);
      to = end == null ? null : day(end);
      return this;
    }

    public Answer version(String name) {
      version = name;
      return this;
    }

    public Answer paid(String pounds, String rest) {
      paid = new BigDecimal(pounds);
      left = new BigDecimal(rest);
      return this;
    }

    public Answer part(String name, String rest, String inCash) {
      parts = List.of(new OfferPartLine(name, BigDecimal.ZERO, new BigDecimal(rest)));
      cash = new BigDecimal(inCash);
      return this;
    }

    public Answer until(String end) {
      availableTo = day(end);
      return this;
    }

    public Answer from(String first, String awaited) {
      availableFrom = day(first);
      waitingFor = awaited;
      return this;
    }

    public Answer by(String decider) {
      whose = decider;
      return this;
    }

    public Answer missing(String what) {
      missing = List.of(what);
      return this;
    }

    public Answer fact(String field, @Nullable String value) {
      fact = new FactLine("e-1", field, value);
      return this;
    }

    private OfferSpan span() {
      return new OfferSpan(
          from,
          to,
          version,
          current,
          entitled,
          null,
          current ? "up to £3,000, in parts until it is spent" : null,
          null,
          paid,
          left,
          null,
          parts,
          cash,
          availableFrom,
          availableTo,
          waitingFor,
          whose,
          missing,
          List.of(place(new OfferStepLine("met", "Former relevant child.", List.of(fact)))));
    }

    private static int place(OfferStepLine step) {
      if (!STEPS.contains(step)) {
        STEPS.add(step);
      }
      return STEPS.indexOf(step);
    }
  }
}
