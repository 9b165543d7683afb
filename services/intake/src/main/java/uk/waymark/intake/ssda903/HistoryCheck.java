package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is doubtful about a child's rows of Episodes taken together, over all loaded years. None of
 * it changes an event; the numbers in brackets are those of the published DfE validation rules.
 *
 * <p>Reported is what the year being loaded has a part in: its own rows, and of other years the
 * rows beside them. A row of the year before that stays open because this year does not have it is
 * told by this year, whether the child is in this year's files or not.
 */
final class HistoryCheck {
  private final ChildHistory history;
  private final NavigableSet<ReturnYear> yearsLoaded;
  private final ReturnYear reported;
  private final Consumer<Defect> report;

  /**
   * @param yearsLoaded the years whose Episodes this council has loaded
   * @param reported the year of the return being loaded
   */
  HistoryCheck(
      ChildHistory history,
      NavigableSet<ReturnYear> yearsLoaded,
      ReturnYear reported,
      Consumer<Defect> report) {
    this.history = history;
    this.yearsLoaded = yearsLoaded;
    this.reported = reported;
    this.report = report;
  }

  void run() {
    List<Episode> episodes = history.episodes();
    for (int i = 0; i < episodes.size(); i++) {
      var previous = i == 0 ? null : episodes.get(i - 1);
      var next = i + 1 == episodes.size() ? null : episodes.get(i + 1);
      var episode = episodes.get(i);
      if (isReported(episode) || (previous != null && isReported(previous))) {
        beginning(previous, episode);
      }
      if (isReported(episode) || (next == null ? isMissedNow(episode) : isReported(next))) {
        ending(episode, next);
      }
    }
    new BirthCheck(history, reported, this::warn).run();
  }

  private boolean isReported(Episode episode) {
    return episode.year().equals(reported);
  }

  /** Whether the year being loaded is the first after the episode's that could have restated it. */
  private boolean isMissedNow(Episode episode) {
    return episode.dec() == null && reported.equals(yearsLoaded.higher(episode.year()));
  }

  private void beginning(@Nullable Episode previous, Episode episode) {
    if (previous == null) {
      if (!episode.started()) {
        warn(
            episode,
            "RNE",
            "first-episode-not-started",
            "The first episode of this child that any loaded return has does not begin with RNE S"
                + " (357): care began before it. It is counted from this episode's first day, the"
                + " earliest for which a return vouches, and from no day before.",
            "Load the return of the year in which care began; it takes this beginning back.");
      }
      return;
    }
    LocalDate ended = previous.dec();
    if (previous.ceased() && !episode.started()) {
      warn(
          episode,
          "RNE",
          "continues-after-end",
          "This episode continues an earlier one, which ended care: no new beginning of care was"
              + " recorded.",
          "Correct RNE here to S, or REC of the episode before to X1.");
    } else if (previous.ceased() && episode.decom().equals(ended)) {
      warn(
          episode,
          "DECOM",
          "started-on-the-day-it-ended",
          "Care begins again on the day on which it ended (431).",
          "If care went on, correct REC of the episode before to X1 and RNE here.");
    } else if (previous.continues() && episode.started()) {
      warn(
          episode,
          "RNE",
          "started-while-looked-after",
          "Care begins here, and the episode before it says that care went on (X1).",
          "Correct RNE here, or DEC and REC of the episode before.");
    }
  }

  private void ending(Episode episode, @Nullable Episode next) {
    LocalDate dec = episode.dec();
    var nextLoaded = yearsLoaded.higher(episode.year());
    if (dec == null && next != null) {
      warn(
          episode,
          "DEC",
          "open-before-a-later-episode",
          "DEC is blank, and a later episode of the child follows: no end was recorded.",
          "Fill in DEC and REC.");
    } else if (dec == null && nextLoaded != null) {
      warn(
          episode,
          "DEC",
          "open-and-not-in-the-next-return",
          "The episode is open at the end of "
              + episode.year()
              + ", and the return of "
              + nextLoaded
              + ", the next one loaded, does not have it: no end was recorded, and the child counts"
              + " as still looked after.",
          "Send the row with DEC and REC in the return of "
              + nextLoaded
              + ", or care-ended as an event.");
    } else if (dec != null && next != null && dec.isAfter(next.decom())) {
      warn(
          episode,
          "DEC",
          "overlaps-the-next-episode",
          "The episode ends after the next one of the child has begun (501).",
          "Correct DEC here or DECOM of the next episode.");
    } else if (episode.continues() && (next == null || !next.decom().equals(dec))) {
      warn(
          episode,
          "REC",
          "no-episode-follows",
          "REC is X1, and no episode begins on DEC (388): no end of care was recorded.",
          "Send the episode that follows, or correct REC to the reason for which care ended.");
    }
  }

  private void warn(Episode episode, String column, String code, String message, String mend) {
    report.accept(episode.row().warning(column, code, message, mend));
  }
}
