package uk.waymark.offers.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;

/**
 * An offer as it stands for some days.
 *
 * @param version its permanent name, such as {@code 2024-27}: what an event calls the offer version
 * @param valid the days on which it is offered; open while no end is known
 * @param title what it is, in a few words
 * @param words what a young person is told, in plain words
 * @param who whom it is for
 * @param needs what must be done or judged first, besides
 * @param unless whom it is not for
 * @param after what comes first
 * @param amount how much; empty when there is nothing to count
 * @param apply how it is had
 * @param force whether the publisher has bound itself
 * @param partner what a partner's offer says besides
 * @param source where it is published
 * @param checkedOn the day on which somebody last saw that the source still says so
 * @param reviewBy the last day on which it may be shown without another look
 * @param draft whether the source is a draft
 */
public record EntryVersion(
    String version,
    Span valid,
    String title,
    String words,
    Condition who,
    List<Condition> needs,
    List<Condition> unless,
    List<Resort> after,
    Optional<Amount> amount,
    Apply apply,
    Force force,
    Optional<PartnerTerms> partner,
    Source source,
    LocalDate checkedOn,
    LocalDate reviewBy,
    boolean draft) {
  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a text is blank or the dates contradict each other
   */
  public EntryVersion {
    needs = List.copyOf(needs);
    unless = List.copyOf(unless);
    after = List.copyOf(after);
    if (version.isBlank() || title.isBlank() || words.isBlank()) {
      throw new IllegalArgumentException("A version needs a name, a title and plain words");
    }
    if (reviewBy.isBefore(checkedOn)) {
      throw new IllegalArgumentException(version + " is to be reviewed before it was checked");
    }
    if (valid.isEmpty()) {
      throw new IllegalArgumentException(version + " ends on the day it begins");
    }
  }

  /**
   * Whether it is open on the same days as another for everybody who had nothing of either: they
   * differ at most in what they say, in their source, and in how many pounds they are.
   */
  public boolean opensLike(EntryVersion other) {
    return version.equals(other.version)
        && valid.equals(other.valid)
        && who.equals(other.who)
        && needs.equals(other.needs)
        && unless.equals(other.unless)
        && after.equals(other.after)
        && reviewBy.equals(other.reviewBy)
        && amount.map(Amount::withoutPounds).equals(other.amount.map(Amount::withoutPounds));
  }

  /** Whether it says the same as another but for how much it is. */
  public boolean saysLike(EntryVersion other) {
    return equals(
        new EntryVersion(
            other.version,
            other.valid,
            other.title,
            other.words,
            other.who,
            other.needs,
            other.unless,
            other.after,
            amount,
            other.apply,
            other.force,
            other.partner,
            other.source,
            other.checkedOn,
            other.reviewBy,
            other.draft));
  }

  /** The days on which it may be shown as current: valid, and not past its review date. */
  public Span current() {
    return valid.and(new Span(LocalDate.MIN, reviewBy.plusDays(1)));
  }
}
