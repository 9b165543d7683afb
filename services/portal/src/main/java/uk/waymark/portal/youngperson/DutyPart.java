package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/**
 * One duty on a day, as a row.
 *
 * @param title what must be done
 * @param due by when, or that the law gives no number
 * @param target the council's own target, which stands beside the law; null without one
 * @param opened since when it is owed
 * @param state the state's code, which also chooses its look
 * @param stateWords the state in words
 * @param ended when it was done or stopped, and why; null while it is owed
 * @param strength how strong it is
 * @param why the steps
 */
public record DutyPart(
    String title,
    String due,
    @Nullable String target,
    String opened,
    String state,
    String stateWords,
    @Nullable String ended,
    String strength,
    List<Why> why) {

  static DutyPart of(DutyLine duty, LocalDate day) {
    var state = duty.stateOn(day);
    return new DutyPart(
        duty.title(),
        due(duty),
        duty.target() == null ? null : Words.of("due.target", Dates.inWords(duty.target())),
        Words.of("duties.opened", Dates.inWords(duty.opened())),
        state,
        Words.of("state." + state),
        ended(duty, state),
        Strength.inWords(duty.strength()),
        Why.all(duty.because()));
  }

  private static String due(DutyLine duty) {
    if (duty.due() == null) {
      return Words.of("due.none");
    }
    var day = Dates.inWords(duty.due());
    return duty.dueBasis().equals("at-once") ? Words.of("due.at-once", day) : day;
  }

  private static @Nullable String ended(DutyLine duty, String state) {
    if (state.startsWith("met") && duty.metOn() != null) {
      return Words.of("due.met-on", Dates.inWords(duty.metOn()));
    }
    if (state.equals("stopped") && duty.stoppedOn() != null) {
      var stopped = Words.of("due.stopped-on", Dates.inWords(duty.stoppedOn()));
      return duty.stoppedReason() == null
          ? stopped
          : stopped + ": " + Words.ofCode("stopped", duty.stoppedReason());
    }
    return null;
  }
}
