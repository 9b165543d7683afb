package uk.waymark.offers.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing a young person can get, in all its versions. Its id never changes. */
public sealed interface Entry {
  /** The permanent id. */
  String id();

  /** Who stands behind it. */
  Kind kind();

  /** What it is about; at least one. */
  Set<Heading> headings();

  /** The headings of section 2(2) of the Act of 2017 that it falls under. */
  Set<StatutoryHeading> statutoryHeadings();

  /** The outcomes of the Covenant that it serves. */
  Set<CovenantOutcome> outcomes();

  /** A copy whose order does not change from run to run. */
  private static <T extends Enum<T>> Set<T> inOrder(Class<T> type, Set<T> some) {
    var copy = EnumSet.noneOf(type);
    copy.addAll(some);
    return Collections.unmodifiableSet(copy);
  }

  /**
   * What the law gives: a reference, no words. Title, conditions, sums and reasons come from the
   * provision.
   *
   * @param id the id of the provision, such as ENT-HEB
   * @param page the national page about it, if there is one
   */
  record Law(
      String id,
      Set<Heading> headings,
      Set<StatutoryHeading> statutoryHeadings,
      Set<CovenantOutcome> outcomes,
      Optional<Source> page)
      implements Entry {
    public Law {
      headings = inOrder(Heading.class, headings);
      statutoryHeadings = inOrder(StatutoryHeading.class, statutoryHeadings);
      outcomes = inOrder(CovenantOutcome.class, outcomes);
    }

    @Override
    public Kind kind() {
      return Kind.LAW;
    }
  }

  /**
   * What a council or a partner offers.
   *
   * @param meets the provision that names the same money: what is claimed or paid under the
   *     provision counts here as if it were under this offer, and whoever shows the provision takes
   *     off what was paid here; empty when it comes on top
   * @param versions in order of days; no two on one day
   */
  record Offer(
      String id,
      Kind kind,
      Set<Heading> headings,
      Set<StatutoryHeading> statutoryHeadings,
      Set<CovenantOutcome> outcomes,
      Optional<String> meets,
      List<EntryVersion> versions)
      implements Entry {
    /** An offer that comes on top of what the law gives. */
    public Offer(
        String id,
        Kind kind,
        Set<Heading> headings,
        Set<StatutoryHeading> statutoryHeadings,
        Set<CovenantOutcome> outcomes,
        List<EntryVersion> versions) {
      this(id, kind, headings, statutoryHeadings, outcomes, Optional.empty(), versions);
    }

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the kind is law, there is no version, or two versions
     *     share a day
     */
    public Offer {
      headings = inOrder(Heading.class, headings);
      statutoryHeadings = inOrder(StatutoryHeading.class, statutoryHeadings);
      outcomes = inOrder(CovenantOutcome.class, outcomes);
      versions = List.copyOf(versions);
      if (kind == Kind.LAW) {
        throw new IllegalArgumentException(
            id + " says it is law: what the law gives comes from the law, not from a pack");
      }
      if (versions.isEmpty()) {
        throw new IllegalArgumentException(id + " has no version");
      }
      for (int i = 1; i < versions.size(); i++) {
        if (versions.get(i - 1).valid().to().isAfter(versions.get(i).valid().from())) {
          throw new IllegalArgumentException(id + " has two versions on one day");
        }
      }
    }

    /**
     * Whether it is open on the same days as another for everybody who had nothing of either
     * ({@link EntryVersion#opensLike}).
     */
    public boolean opensLike(Offer other) {
      if (!meets.equals(other.meets) || versions.size() != other.versions.size()) {
        return false;
      }
      for (int i = 0; i < versions.size(); i++) {
        if (!versions.get(i).opensLike(other.versions.get(i))) {
          return false;
        }
      }
      return true;
    }

    /** Whether it says the same as another but for how much its versions are. */
    public boolean saysLike(Offer other) {
      if (!withVersions(other.versions).equals(other) || versions.size() != other.versions.size()) {
        return false;
      }
      for (int i = 0; i < versions.size(); i++) {
        if (!versions.get(i).saysLike(other.versions.get(i))) {
          return false;
        }
      }
      return true;
    }

    private Offer withVersions(List<EntryVersion> others) {
      return new Offer(id, kind, headings, statutoryHeadings, outcomes, meets, others);
    }

    /** The version valid on a day, whether or not it may still be shown. */
    public Optional<EntryVersion> versionOn(LocalDate day) {
      for (var version : versions) {
        if (version.valid().contains(day)) {
          return Optional.of(version);
        }
      }
      return Optional.empty();
    }

    /** The version valid on a day, or the last that was before; empty when none had begun. */
    public Optional<EntryVersion> lastBegunOn(LocalDate day) {
      return versions.stream()
          .filter(version -> !version.valid().from().isAfter(day))
          .reduce((_, later) -> later);
    }

    /** The version that may be shown as current on a day: valid, and not past its review date. */
    public Optional<EntryVersion> currentOn(LocalDate day) {
      return versionOn(day).filter(version -> !day.isAfter(version.reviewBy()));
    }
  }
}
