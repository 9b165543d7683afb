package uk.waymark.offers.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.Place;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Resort;
import uk.waymark.offers.pack.Standing;
import uk.waymark.statute.finding.Words;

/**
 * Looks for what is doubtful in a pack that was read whole. None of it keeps the pack from being
 * used; all of it keeps somebody from being told what they can get.
 */
public final class PackCheck {
  private final Loaded.Whole read;
  private final LocalDate asAt;
  private final List<Fault> found = new ArrayList<>();

  private PackCheck(Loaded.Whole read, LocalDate asAt) {
    this.read = read;
    this.asAt = asAt;
  }

  /**
   * The warnings about a pack, in order of place.
   *
   * @param asAt the day on which review dates are looked at
   */
  public static List<Fault> warnings(Loaded.Whole read, LocalDate asAt) {
    var check = new PackCheck(read, asAt);
    read.pack().offers().forEach(check::offer);
    return check.found.stream().sorted(Fault.IN_ORDER).toList();
  }

  private void offer(Entry.Offer offer) {
    var versions = offer.versions();
    for (int i = 1; i < versions.size(); i++) {
      gap(offer, versions.get(i - 1), versions.get(i));
    }
    versions.forEach(version -> version(offer, version));
    if (read.pack().standing() != Standing.PUBLIC_DOCUMENT
        && !versions.getLast().valid().to().isAfter(asAt)) {
      warn(
          place(offer),
          offer.id()
              + " is not offered any more on "
              + Words.day(asAt)
              + ". Add the version that followed, or leave it so if there is none.");
    }
    if (comesRound(offer.id(), offer, new HashSet<>())) {
      warn(
          place(offer),
          offer.id() + " comes after itself by way of after:. Say which of them comes first.");
    }
  }

  private void gap(Entry.Offer offer, EntryVersion one, EntryVersion next) {
    if (one.valid().to().isBefore(next.valid().from())) {
      warn(
          place(offer, next),
          "Between the versions "
              + one.version()
              + " and "
              + next.version()
              + " of "
              + offer.id()
              + " there is a gap from "
              + one.valid().to()
              + " to "
              + next.valid().from()
              + ", in which it is not offered. Set validTo to the day on which the next begins, or"
              + " leave it so if that is true.");
    }
  }

  private void version(Entry.Offer offer, EntryVersion version) {
    var stands = version.valid().to().isAfter(asAt);
    if (stands && asAt.isAfter(version.reviewBy())) {
      warn(
          place(offer, version),
          name(offer, version)
              + " was to be looked at again by "
              + version.reviewBy()
              + ", so it is not shown as current. See whether the source still says so, and set"
              + " checkedOn and reviewBy.");
    }
    if (version.reviewBy().isBefore(version.valid().from())) {
      warn(
          place(offer, version),
          name(offer, version)
              + " is to be looked at again before it begins, so it is never shown as current. Set"
              + " reviewBy to a day after validFrom.");
    }
    if (!Reachable.by(read.pack(), version)) {
      warn(
          place(offer, version),
          name(offer, version)
              + " can never be had: nobody can meet all of who, needs and unless at once. Look at"
              + " ages, statuses and what excludes each other.");
    }
    TimesBegun.never(version)
        .ifPresent(
            activity ->
                warn(
                    place(offer, version),
                    name(offer, version)
                        + " is for people in "
                        + activity.word()
                        + " too, but its time does not begin with "
                        + TimesBegun.start(activity).word()
                        + ", so they wait for it in vain. Write an entry for them that lasts from"
                        + " there, or leave them out."));
    if (!PlainWords.atTwelve(version)) {
      warn(
          place(offer, version),
          name(offer, version)
              + " is read at "
              + Math.ceilDiv(PlainWords.age(version), 1000)
              + ", not at 12 or below: title, words and how to apply together. Use shorter words and"
              + " sentences.");
    }
  }

  /** Whether an offer comes after itself. */
  private boolean comesRound(String id, Entry.Offer from, Set<String> seen) {
    for (var version : from.versions()) {
      for (var resort : version.after()) {
        if (resort instanceof Resort.Entitlement(var first, _)
            && (first.equals(id) || (seen.add(first) && comesRoundBy(id, first, seen)))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean comesRoundBy(String id, String first, Set<String> seen) {
    return read.pack().entry(first).orElse(null) instanceof Entry.Offer next
        && comesRound(id, next, seen);
  }

  private static String name(Entry.Offer offer, EntryVersion version) {
    return "The version " + version.version() + " of " + offer.id();
  }

  private Place place(Entry.Offer offer) {
    return read.places().getOrDefault(offer.id(), new Place(read.pack().id(), 1));
  }

  private Place place(Entry.Offer offer, EntryVersion version) {
    return read.places().getOrDefault(offer.id() + "/" + version.version(), place(offer));
  }

  private void warn(Place place, String reason) {
    found.add(new Fault(place, reason));
  }
}
