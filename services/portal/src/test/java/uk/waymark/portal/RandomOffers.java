package uk.waymark.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;

/**
 * Offers at random, from a seed: versions one after another, with gaps, with review dates that come
 * too soon, and answers as the contract allows them. Every text names its offer and version, so
 * that a test can tell on a page whose words stand there.
 */
public final class RandomOffers {
  /** What every answer of these rests on. */
  public static final List<OfferStepLine> STEPS =
      List.of(
          new OfferStepLine(
              "met",
              "Former relevant child.",
              List.of(new FactLine("e-1", "status", "former-relevant-child"))));

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final List<String> FRESH =
      List.of("yes", "yes", "not-yet", "needs-decision", "undetermined", "ended", "no");
  private static final List<String> STALE = List.of("undetermined", "undetermined", "ended", "no");

  private RandomOffers() {}

  /** Some offers. */
  public static List<OfferLine> of(long seed) {
    var random = new Random(seed);
    var lines = new ArrayList<OfferLine>();
    int offers = 1 + random.nextInt(5);
    for (int i = 0; i < offers; i++) {
      lines.add(offer("o" + i, random));
    }
    return lines;
  }

  /** A day on which something may change, of one of these offers, or near it. */
  public static LocalDate day(List<OfferLine> offers, Random random) {
    var versions = offers.get(random.nextInt(offers.size())).versions();
    var version = versions.get(random.nextInt(versions.size()));
    var dates = new ArrayList<>(List.of(version.reviewBy(), version.checkedOn()));
    if (version.from() != null) {
      dates.add(version.from());
    }
    if (version.to() != null) {
      dates.add(version.to());
    }
    return dates.get(random.nextInt(dates.size())).plusDays(random.nextInt(5) - 2);
  }

  /**
   * Whether the words of a version may be told on a day as what stands or will: by its dates, and
   * where the offer begins later by whether the version stands and was looked at for that day.
   */
  public static boolean mayBeTold(OfferLine offer, OfferVersionLine version, LocalDate day) {
    var begins =
        offer.spans().stream()
            .filter(span -> span.holds(day) && span.entitled().equals("not-yet"))
            .flatMap(span -> Stream.ofNullable(span.availableFrom()))
            .filter(from -> from.isAfter(day))
            .findFirst();
    if (begins.isPresent() && from(version).isAfter(begins.get())) {
      return false;
    }
    var first = begins.orElse(from(version).isBefore(day) ? day : from(version));
    return !isOver(version, first) && !version.reviewBy().isBefore(first);
  }

  /** Whether a version no longer stands on a day. */
  public static boolean isOver(OfferVersionLine version, LocalDate day) {
    return version.to() != null && !day.isBefore(version.to());
  }

  private static OfferLine offer(String id, Random random) {
    var versions = new ArrayList<OfferVersionLine>();
    var from = FIRST.plusDays(random.nextInt(900));
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      var open = i == count - 1 && random.nextBoolean();
      var to = open ? null : from.plusDays(30 + random.nextInt(500));
      versions.add(version(id + "v" + i, from, to, random));
      if (to != null) {
        from = to.plusDays(random.nextBoolean() ? 0 : random.nextInt(300));
      }
    }
    var kind = random.nextBoolean() ? "council" : "partner";
    return new OfferLine(
        id,
        "pack-" + kind,
        "A " + kind,
        "public-document",
        kind,
        List.of("money"),
        List.of(),
        null,
        versions,
        spans(versions, random));
  }

  private static LocalDate from(OfferVersionLine version) {
    return Objects.requireNonNull(version.from());
  }

  private static OfferVersionLine version(
      String name, LocalDate from, @Nullable LocalDate to, Random random) {
    var checked = from.plusDays(random.nextInt(400) - 300);
    return new OfferVersionLine(
        name,
        from,
        to,
        "Title-" + name + "-",
        "Words-" + name + "-",
        "Apply-" + name + "-",
        "https://link.example/" + name + "-",
        List.of("Bring-" + name + "-"),
        "applied-for",
        "choice",
        null,
        "The Book",
        null,
        checked,
        checked.plusDays(random.nextInt(700)),
        false);
  }

  private static List<OfferSpan> spans(List<OfferVersionLine> versions, Random random) {
    var cuts = new TreeSet<LocalDate>();
    for (var version : versions) {
      cuts.add(from(version));
      cuts.add(version.reviewBy().plusDays(1));
      if (version.to() != null) {
        cuts.add(version.to());
      }
    }
    cuts.add(FIRST.plusDays(random.nextInt(1500)));
    cuts.add(FIRST.plusDays(random.nextInt(1500)));
    var spans = new ArrayList<OfferSpan>();
    LocalDate from = null;
    for (var cut : cuts) {
      spans.add(span(versions, from, cut, random));
      from = cut;
    }
    spans.add(span(versions, from, null, random));
    return spans;
  }

  private static OfferSpan span(
      List<OfferVersionLine> versions,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Random random) {
    var day = from == null ? LocalDate.MIN : from;
    var stands =
        versions.stream()
            .filter(version -> !from(version).isAfter(day) && !isOver(version, day))
            .findFirst();
    var next = versions.stream().filter(version -> from(version).isAfter(day)).findFirst();
    var current = stands.filter(version -> !day.isAfter(version.reviewBy())).isPresent();
    String entitled;
    LocalDate availableFrom = null;
    if (stands.isEmpty()) {
      entitled =
          next.isPresent() && random.nextInt(4) > 0 ? "not-yet" : from == null ? "no" : "ended";
      availableFrom = entitled.equals("not-yet") ? next.orElseThrow().from() : null;
    } else {
      var answers = current ? FRESH : STALE;
      entitled = answers.get(random.nextInt(answers.size()));
      if (entitled.equals("not-yet") && random.nextInt(4) > 0) {
        // Often after the review, or under the version that follows, or under none.
        availableFrom = (to == null ? day : to).plusDays(random.nextInt(600));
      }
    }
    return new OfferSpan(
        from,
        to,
        stands.map(OfferVersionLine::version).orElse(null),
        current,
        entitled,
        null,
        current ? "Sum-" + stands.orElseThrow().version() + "-" : null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        availableFrom,
        null,
        entitled.equals("not-yet") ? "date" : null,
        entitled.equals("needs-decision") ? "personal adviser" : null,
        entitled.equals("undetermined") ? List.of("care-history") : List.of(),
        List.of(0));
  }
}
