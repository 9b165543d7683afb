package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Begins;
import uk.waymark.offers.amount.Pounds;
import uk.waymark.offers.ledger.Line;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Resort;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Outcome;
import uk.waymark.statute.finding.Words;

/** Puts into steps why an offer stands as it does. */
final class Explaining {
  private final Judge judge;
  private final Reasons reasons;
  private final Entry.Offer offer;

  Explaining(Judge judge, Reasons reasons, Entry.Offer offer) {
    this.judge = judge;
    this.offer = offer;
    this.reasons = reasons;
  }

  /** The steps on a day. */
  List<OfferStep> steps(Standing standing, LocalDate day) {
    return switch (standing.how()) {
      case FILE_ENDED ->
          List.of(
              OfferStep.notMet(
                  "The file ended.",
                  FactRead.computed("file ended", judge.facts().life().file().to())));
      case NO_VERSION -> noVersion(day);
      case NOT_LOOKED_AT -> List.of(notLookedAt(standing.version().orElseThrow()));
      case NOT_FOR_THEM -> notForThem(standing.version().orElseThrow(), day);
      case OTHER_FIRST, USED_UP, OVER, UNKNOWN, AGAIN, AWAITED, DECISION, YES ->
          forThem(standing, standing.version().orElseThrow(), day);
    };
  }

  /** Who must decide on a day. */
  Set<String> deciders(Standing standing, LocalDate day) {
    var version = standing.version().orElseThrow();
    var conditions = new ArrayList<>(version.needs());
    conditions.addFirst(version.who());
    conditions.addAll(version.unless());
    var found = new LinkedHashSet<>(reasons.deciders(conditions, day));
    for (var first : standing.others()) {
      if (first.entitled() == Entitled.NEEDS_DECISION) {
        found.add("whoever decides on " + first.id());
      }
    }
    return found;
  }

  /** What is waited for on a day. */
  String awaited(Standing standing, LocalDate day) {
    var version = standing.version().orElseThrow();
    if (standing.availability().orElse(null) instanceof Availability.NotBegun(var event)
        && event != Begins.HOME_CHANGED) { // a home of the right kind is waited for, not any
      return event.word();
    }
    var conditions = new ArrayList<>(version.needs());
    conditions.addFirst(version.who());
    for (var condition : conditions) {
      if (judge.on(condition, day) == Verdict.AWAITED) {
        return reasons.awaited(condition, day).orElse("event");
      }
    }
    return standing.availability().orElse(null) instanceof Availability.Over(_, var next)
        ? next.map(Begins::word).orElse("event")
        : "event";
  }

  private List<OfferStep> noVersion(LocalDate day) {
    var steps = new ArrayList<OfferStep>();
    last(day).ifPresent(last -> steps.add(reasons.offeredUntil(last)));
    next(day).ifPresent(next -> steps.add(reasons.offeredFrom(next)));
    return steps;
  }

  /** The first day after a day on which the offer is made again. */
  Optional<LocalDate> next(LocalDate day) {
    return offer.versions().stream()
        .map(version -> version.valid().from())
        .filter(from -> from.isAfter(day))
        .findFirst();
  }

  private Optional<LocalDate> last(LocalDate day) {
    return offer.versions().stream()
        .map(version -> version.valid().to())
        .filter(to -> !to.isAfter(day))
        .reduce((_, last) -> last);
  }

  /**
   * From when it is to be had on the first day that is or may be open, and what must come first.
   */
  List<OfferStep> opening(Standing.Run opening, LocalDate from, LocalDate today) {
    var standing = opening.standing();
    var steps = new ArrayList<OfferStep>();
    var certain = standing.how() == Standing.How.YES || standing.how() == Standing.How.AGAIN;
    if (!certain) {
      for (var step : steps(standing, opening.from())) {
        if (step.outcome() == Outcome.UNDETERMINED || step.outcome() == Outcome.NOT_MET) {
          steps.add(step);
        }
      }
    }
    if (judge.facts().lookedAfterFor(13, 14).filter(from::equals).isPresent()) {
      steps.add(
          OfferStep.computed(
              "13 weeks in care since the 14th birthday are then complete.",
              FactRead.computed("13 weeks of care would be complete", from)));
    }
    var day = "From " + Words.day(from);
    var rests = certain && restsOnToday(standing.version().orElseThrow(), opening.from(), today);
    var said =
        certain && !rests
            ? OfferStep.computed(day + ".", FactRead.computed("available from", from))
            : OfferStep.computed(
                day + " at the earliest" + (rests ? ", if things stay as they are." : "."),
                FactRead.computed("available from at the earliest", from));
    steps.add(said);
    return steps;
  }

  private boolean restsOnToday(EntryVersion version, LocalDate then, LocalDate today) {
    var goingOn = new GoingOn(judge, today);
    return goingOn.isNeeded(version.who(), then)
        || version.needs().stream().anyMatch(need -> goingOn.isNeeded(need, then));
  }

  private static OfferStep notLookedAt(EntryVersion version) {
    return OfferStep.undetermined(
        "Whether it still stands was last looked at on "
            + Words.day(version.checkedOn())
            + " and was to be looked at again by "
            + Words.day(version.reviewBy())
            + ".",
        FactRead.missing("a look at the source after " + version.reviewBy()));
  }

  private List<OfferStep> notForThem(EntryVersion version, LocalDate day) {
    var steps = new ArrayList<OfferStep>();
    if (judge.on(version.who(), day) == Verdict.NOT_MET) {
      steps.addAll(reasons.of(version.who(), day));
    }
    for (var need : version.needs()) {
      if (judge.on(need, day) == Verdict.NOT_MET) {
        steps.addAll(reasons.of(need, day));
      }
    }
    for (var exclusion : version.unless()) {
      if (judge.on(exclusion, day) == Verdict.MET) {
        steps.add(reasons.unless(exclusion, day));
      }
    }
    if (steps.isEmpty()) {
      steps.add(OfferStep.notMet("No amount is set for them.", FactRead.none("amount")));
    }
    return steps;
  }

  private List<OfferStep> forThem(Standing standing, EntryVersion version, LocalDate day) {
    // Who, then needs: in this order the verdicts were found.
    var steps = reasons.of(version.who(), day, standing.verdicts().getFirst());
    for (int i = 0; i < version.needs().size(); i++) {
      steps.addAll(reasons.of(version.needs().get(i), day, standing.verdicts().get(i + 1)));
    }
    version.unless().forEach(exclusion -> steps.add(reasons.unless(exclusion, day)));
    for (var resort : version.after()) {
      steps.add(
          switch (resort) {
            case Resort.Other(var words) ->
                OfferStep.computed("After " + words + ".", named("comes after", words));
            case Resort.Entitlement(var id, var only) -> first(standing, id, only);
          });
    }
    standing.availability().ifPresent(how -> had(how, standing, day, steps));
    standing.amount().ifPresent(amount -> amount(amount, version, steps));
    return steps;
  }

  private static FactRead named(String field, String value) {
    return FactRead.of(field, value);
  }

  private OfferStep first(Standing standing, String id, boolean only) {
    var first =
        standing.others().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseGet(() -> Standing.First.unknown(id));
    var fact = named(id, first.entitled().code());
    var title = title(id);
    if (!only) {
      return OfferStep.computed("This comes first: " + title + ".", fact);
    }
    return switch (first.entitled()) {
      case YES -> OfferStep.notMet("It is for people who can't have this: " + title + ".", fact);
      case ENDED, NO -> OfferStep.met("They can't have this now: " + title + ".", fact);
      case NOT_YET ->
          first.waitsForFact() && standing.how() != Standing.How.AWAITED
              ? notKnown(title, List.of(first.waitingFor().orElse(id)))
              : OfferStep.met("They can't have this yet: " + title + ".", fact);
      case NEEDS_DECISION -> notKnown(title, List.of(id));
      case UNDETERMINED -> notKnown(title, first.missing());
    };
  }

  /** That it is not known whether they can have what comes first, for want of these facts. */
  private static OfferStep notKnown(String title, List<String> missing) {
    return OfferStep.undetermined(
        "Not known: whether they can have this: " + title + ".",
        missing.stream().map(FactRead::missing).toArray(FactRead[]::new));
  }

  /** What people call an entitlement of the law or another offer of the pack. */
  private String title(String id) {
    return judge.facts().person().course().entitlement(id).stream()
        .map(law -> law.title())
        .findFirst()
        .or(
            () ->
                judge
                    .pack()
                    .entry(id)
                    .filter(Entry.Offer.class::isInstance)
                    .map(entry -> ((Entry.Offer) entry).versions().getLast().title()))
        .orElse(id);
  }

  private void had(Availability how, Standing standing, LocalDate day, List<OfferStep> steps) {
    var payments = judge.facts().ledger().of(offer.id(), offer.meets()).paymentsBy(day);
    if (how instanceof Availability.Open && payments.isEmpty()) {
      return;
    }
    var facts =
        payments.stream()
            .map(line -> paid(line, standing.amount().flatMap(OfferedAmount::form)))
            .toArray(FactRead[]::new);
    switch (how) {
      case Availability.Open _ -> {
        if (facts.length > 0) {
          var left = standing.amount().flatMap(a -> a.balance()).flatMap(Balance::left);
          steps.add(
              OfferStep.computed(
                  left.map(sum -> Pounds.words(sum) + " is left.").orElse("It was had before."),
                  facts));
        }
      }
      case Availability.UsedUp _ -> steps.add(OfferStep.notMet("It was had in full.", facts));
      case Availability.Again(var from) ->
          steps.add(OfferStep.notMet("It can be had again from " + Words.day(from) + ".", facts));
      case Availability.SumMissing(var event) ->
          steps.add(
              OfferStep.undetermined(
                  "What is left can't be said: a payment does not say how much it was.",
                  FactRead.missing("amount of event " + event)));
      case Availability.Over(var since, var next) -> {
        if (!standing.verdicts().contains(Verdict.AWAITED)) {
          var again = next.map(event -> " " + again(event)).orElse("");
          steps.add(
              OfferStep.notMet(
                  "Its time is over." + again, FactRead.computed("its time ended", since)));
        }
      }
      case Availability.NotBegun(var event) ->
          steps.add(OfferStep.notMet("Its time has not begun.", FactRead.none(event.word())));
    }
  }

  private static String again(Begins event) {
    return switch (event) {
      case EMPLOYMENT_STARTED -> "A new job would begin it again.";
      case APPRENTICESHIP_STARTED -> "A new apprenticeship would begin it again.";
      case EDUCATION_STARTED -> "A new course would begin it again.";
      case HOME_CHANGED -> "A move to another home would begin it again.";
      case STAYING_PUT_STARTED, ENTITLEMENT_CLAIMED, ENTITLEMENT_PAID -> "";
    };
  }

  /** What a payment says: its sum, or of what is not money its day. */
  private static FactRead paid(Line line, Optional<Amount> amount) {
    return line.pounds()
        .map(sum -> FactRead.of(line.by(), "amount", Pounds.words(sum)))
        .orElseGet(
            () ->
                amount.filter(Amount.Money.class::isInstance).isPresent()
                    ? FactRead.of(line.by(), "amount", "not recorded")
                    : FactRead.day(line.by()));
  }

  private static void amount(OfferedAmount amount, EntryVersion version, List<OfferStep> steps) {
    if (amount.form().isEmpty()) {
      steps.add(
          OfferStep.undetermined(
              "How much it is depends on a fact that is missing.", FactRead.missing("amount")));
    } else if (amount.pounds().isEmpty() && amount.form().get() instanceof Amount.Money) {
      steps.add(
          OfferStep.undetermined(
              "The sum is raised each April, and the new one is not in the pack yet.",
              FactRead.missing("the sum from " + Sums.knownUntil(version))));
    }
  }
}
