package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.offers.answer.Standing.First;
import uk.waymark.offers.answer.Standing.How;
import uk.waymark.offers.answer.Standing.Run;
import uk.waymark.offers.ledger.Account;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Resort;
import uk.waymark.statute.entitlement.Entitled;

/** Asks one offer about one young person on every run of days. */
final class Asking {
  private final Entry.Offer offer;
  private final Judge judge;
  private final Sums sums;
  private final Account account;
  private final Others others;

  Asking(Entry.Offer offer, Judge judge, Others others) {
    this.offer = offer;
    this.judge = judge;
    this.others = others;
    this.account = judge.facts().ledger().of(offer.id(), offer.meets());
    this.sums = new Sums(judge, account);
  }

  /** How it stands on every day, in runs. */
  List<Run> runs() {
    var breaks = new Breaks(judge);
    for (var version : offer.versions()) {
      breaks.of(version);
      for (var resort : version.after()) {
        if (resort instanceof Resort.Entitlement(var id, _)) {
          others.changes(id).forEach(breaks::at);
        }
      }
    }
    sums.changes().forEach(breaks::at);
    var runs = new ArrayList<Run>();
    var from = LocalDate.MIN;
    var days = breaks.days();
    var day = days.isEmpty() ? LocalDate.EPOCH : days.getFirst().minusDays(1);
    for (var next : days) {
      runs.add(new Run(from, next, on(day)));
      from = next;
      day = next;
    }
    runs.add(new Run(from, LocalDate.MAX, on(day)));
    return runs;
  }

  private Standing on(LocalDate day) {
    if (!judge.facts().life().file().contains(day)) {
      return Standing.of(How.FILE_ENDED);
    }
    return offer
        .versionOn(day)
        .map(version -> on(version, day))
        .orElseGet(() -> Standing.of(How.NO_VERSION));
  }

  private Standing on(EntryVersion version, LocalDate day) {
    var verdicts = new ArrayList<Verdict>();
    var whole = judge.on(version.who(), day);
    verdicts.add(whole);
    for (var need : version.needs()) {
      var verdict = judge.on(need, day);
      verdicts.add(verdict);
      whole = whole.and(verdict);
    }
    for (var exclusion : version.unless()) {
      var verdict = judge.on(exclusion, day).not();
      verdicts.add(verdict);
      whole = whole.and(verdict);
    }
    if (whole == Verdict.NOT_MET) {
      return standing(How.NOT_FOR_THEM, version, verdicts);
    }
    var chosen = version.amount().map(amount -> sums.choose(amount, day));
    if (chosen.filter(choice -> choice.verdict() == Verdict.NOT_MET).isPresent()) {
      return standing(How.NOT_FOR_THEM, version, verdicts);
    }
    var amount = chosen.map(choice -> sums.offered(version, choice, day));
    return day.isAfter(version.reviewBy())
        ? notLookedAt(version, verdicts, amount, day)
        : forThem(version, verdicts, whole, amount, day);
  }

  /** Not told as it was, but a sum, a course or a time that ends ends all the same. */
  private Standing notLookedAt(
      EntryVersion version, List<Verdict> verdicts, Optional<OfferedAmount> amount, LocalDate day) {
    return new Standing(
        How.NOT_LOOKED_AT,
        Optional.of(version),
        amount,
        amount.flatMap(offered -> availability(offered, day)),
        verdicts,
        List.of());
  }

  private Optional<Availability> availability(OfferedAmount offered, LocalDate day) {
    return offered
        .form()
        .map(form -> Availability.of(form, offered, account, judge.facts().life(), day));
  }

  private Standing forThem(
      EntryVersion version,
      List<Verdict> verdicts,
      Verdict whole,
      Optional<OfferedAmount> amount,
      LocalDate day) {
    var availability = amount.flatMap(offered -> availability(offered, day));
    var first = first(version, day);
    var how = how(version, whole, availability, first);
    return new Standing(
        how,
        Optional.of(version),
        amount.map(offered -> left(offered, how)),
        availability,
        verdicts,
        first);
  }

  /** What is left agrees with the answer: what can't be had now has nothing left now. */
  private static OfferedAmount left(OfferedAmount offered, How how) {
    return switch (how) {
      case USED_UP, AGAIN -> offered.had();
      case OTHER_FIRST -> offered.notToBeHad();
      default -> offered;
    };
  }

  private How how(
      EntryVersion version, Verdict whole, Optional<Availability> availability, List<First> first) {
    for (var resort : version.after()) {
      if (resort instanceof Resort.Entitlement(var id, var only)
          && only
          && stands(first, id).entitled() == Entitled.YES) {
        return How.OTHER_FIRST;
      }
    }
    return switch (availability.orElseGet(Availability.Open::new)) {
      case Availability.UsedUp _ -> How.USED_UP;
      case Availability.Over over -> over(over, whole);
      case Availability.SumMissing _ -> How.UNKNOWN;
      case Availability.Again _ -> How.AGAIN;
      case Availability.NotBegun _ -> whole == Verdict.UNKNOWN ? How.UNKNOWN : How.AWAITED;
      case Availability.Open _ -> open(version, whole, first);
    };
  }

  private static How over(Availability.Over over, Verdict whole) {
    if (whole == Verdict.AWAITED) {
      return How.AWAITED; // its time began with another such event than the one waited for
    }
    return over.next().isEmpty() ? How.OVER : whole == Verdict.UNKNOWN ? How.UNKNOWN : How.AWAITED;
  }

  private static How open(EntryVersion version, Verdict whole, List<First> first) {
    var verdict = whole;
    for (var resort : version.after()) {
      if (resort instanceof Resort.Entitlement(var id, var only) && only) {
        var other = stands(first, id);
        verdict =
            switch (other.entitled()) {
              case UNDETERMINED -> verdict.and(Verdict.UNKNOWN);
              case NEEDS_DECISION -> verdict.and(Verdict.DECISION);
              // Whoever waits for this may wait for that one too; for others nobody can say.
              case NOT_YET ->
                  other.waitsForFact() && verdict != Verdict.AWAITED
                      ? verdict.and(Verdict.UNKNOWN)
                      : verdict;
              case YES, ENDED, NO -> verdict;
            };
      }
    }
    return switch (verdict) {
      case MET -> How.YES;
      case UNKNOWN -> How.UNKNOWN;
      case DECISION -> How.DECISION;
      case AWAITED -> How.AWAITED;
      case NOT_MET -> How.NOT_FOR_THEM;
    };
  }

  private static First stands(List<First> first, String id) {
    return first.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseGet(() -> First.unknown(id));
  }

  private List<First> first(EntryVersion version, LocalDate day) {
    var found = new ArrayList<First>();
    for (var resort : version.after()) {
      if (resort instanceof Resort.Entitlement(var id, _)) {
        found.add(others.on(id, day));
      }
    }
    return found;
  }

  private static Standing standing(How how, EntryVersion version, List<Verdict> verdicts) {
    return new Standing(
        how, Optional.of(version), Optional.empty(), Optional.empty(), verdicts, List.of());
  }
}
