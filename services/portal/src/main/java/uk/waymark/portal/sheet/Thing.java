package uk.waymark.portal.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.portal.youngperson.Why;

/**
 * Something that can be got over the whole life, whoever gives it.
 *
 * @param id permanent
 * @param kind law, guidance, council, partner or other
 * @param answers in order of time
 */
record Thing(String id, String kind, List<Answer> answers) {
  Thing {
    answers = List.copyOf(answers);
  }

  /**
   * How it stands for some days.
   *
   * @param from first day; null for since ever
   * @param to first day after; null for no end
   * @param entitled yes, not-yet, ended, no, needs-decision or undetermined
   * @param availableFrom first day on which it can be had; null if not known
   * @param availableTo first day on which it no longer can; null if not known
   * @param isPrivate whether it rests on what a sheet must not give away
   * @param said what to print of it
   */
  record Answer(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String entitled,
      @Nullable LocalDate availableFrom,
      @Nullable LocalDate availableTo,
      boolean isPrivate,
      Said said) {
    private boolean holds(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    boolean is(String... answers) {
      return List.of(answers).contains(entitled);
    }
  }

  /**
   * What is printed of an answer.
   *
   * @param title what it is
   * @param by who gives it, and whether they must
   * @param words what it is about; null when the title says it
   * @param sum how much, and other lines that stand before the dates
   * @param needs what it waits for, who decides: lines that stand after the dates
   * @param how how to get it; null when nobody says
   * @param link a page about it; null when there is none
   * @param linkText what to call it; null without a link
   * @param caution why not to count on just this; null when there is no such reason
   * @param origin where it is written; null for what the law gives
   * @param why the reasons; none for a young person
   */
  record Said(
      String title,
      String by,
      @Nullable String words,
      List<String> sum,
      List<String> needs,
      @Nullable String how,
      @Nullable String link,
      @Nullable String linkText,
      @Nullable String caution,
      @Nullable Origin origin,
      List<Why> why) {}

  /** The answer on a day. */
  Optional<Answer> on(LocalDate day) {
    return answers.stream().filter(answer -> answer.holds(day)).findFirst();
  }

  /** The answer from which it can be had, when that begins after a day and up to another. */
  Optional<Answer> coming(LocalDate after, LocalDate upTo) {
    return answers.stream()
        .filter(answer -> answer.is("yes"))
        .filter(
            answer ->
                answer.from() != null
                    && answer.from().isAfter(after)
                    && !answer.from().isAfter(upTo))
        .findFirst();
  }

  /**
   * The first day on which it can no longer be had; null if none is known. A new sum or version
   * ends nothing, nor does a day from which something must be looked at or asked.
   */
  @Nullable LocalDate end(Answer answer) {
    var latest = answer.availableTo();
    if (!answer.is("yes")) {
      return latest;
    }
    var end = answer.to();
    for (var next : answers) {
      if (end != null
          && end.equals(next.from())
          && next.is("yes", "needs-decision", "undetermined")) {
        end = next.to();
      }
    }
    return end == null || (latest != null && latest.isBefore(end)) ? latest : end;
  }
}
