package uk.waymark.offers.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.Place;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
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
  private final List<String> wantAuthority = new ArrayList<>();

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
    check.authority();
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
  }

  /** Says once what is missing, and not at each version that nobody can have for want of it. */
  private void authority() {
    if (!wantAuthority.isEmpty()) {
      warn(
          read.placeOfAuthority(),
          "The pack names no authority, so it has no young people and no area of its own, and nobody"
              + " can have "
              + wantAuthority.getFirst()
              + (wantAuthority.size() == 1 ? "" : " or " + (wantAuthority.size() - 1) + " more")
              + ". Write your council's GSS code as authority under pack:, or leave careOf and"
              + " livesIn out.");
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
    if (version.checkedOn().isAfter(asAt)) {
      warn(
          place(offer, version),
          name(offer, version)
              + " was checked on "
              + version.checkedOn()
              + ", a day still to come. Write the day on which somebody last saw the source say so.");
    }
    reachable(offer, version);
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

  private void reachable(Entry.Offer offer, EntryVersion version) {
    var reachable = Reachable.in(read.pack());
    if (reachable.by(version)) {
      AmountsToCome.never(reachable, version)
          .forEach(reason -> warn(place(offer, version), name(offer, version) + reason));
    } else if (reachable.withAuthority().by(version)) {
      wantAuthority.add(offer.id());
    } else {
      warn(
          place(offer, version),
          name(offer, version)
              + " can never be had: nobody can meet all of who, needs and unless at once on its"
              + " days. Look at ages, 18th birthdays, statuses and what excludes each other.");
    }
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
