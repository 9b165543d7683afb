package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.StatusLine;
import uk.waymark.portal.status.ShownStatus;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/**
 * The status on a day and why.
 *
 * @param name the status in the law's words
 * @param plain what it means
 * @param span since when and until when; null when nothing is known of it
 * @param decided that a person decided it, and what the law alone gives; null when the law decides
 * @param lookedAfter whether looked after on the day, in words
 * @param flags what holds beside the status
 * @param awaiting what a person must confirm, sentence by sentence; empty if nothing
 * @param missing the facts that are missing; empty when the status is known
 * @param why the steps
 */
public record StatusPart(
    String name,
    String plain,
    @Nullable String span,
    @Nullable String decided,
    String lookedAfter,
    List<String> flags,
    List<String> awaiting,
    List<String> missing,
    List<Why> why) {

  static StatusPart of(EntitlementsMessage person, LocalDate day) {
    var shown = ShownStatus.on(day, person);
    var lawful = ShownStatus.lawfulOn(day, person);
    var waiting = ShownStatus.awaitingOn(day, person);
    var code =
        person.undetermined()
            ? ShownStatus.UNDETERMINED
            : shown.map(ShownStatus::status).orElse(ShownStatus.NONE);
    return new StatusPart(
        Words.ofCode("status", code),
        Words.find("status." + code + ".plain").orElse(""),
        shown.map(span -> spanOf(span, waiting.orElse(null))).orElse(null),
        lawful.map(StatusPart::decided).orElse(null),
        Words.of(lookedAfter(person, day) ? "person.looked-after.yes" : "person.looked-after.no"),
        flags(person, day),
        waiting.map(line -> awaiting(line, lawful.orElse(null), day)).orElse(List.of()),
        person.missing().stream().map(fact -> Words.ofCode("missing", fact)).toList(),
        waiting
            .or(() -> lawful)
            .map(line -> Why.all(line.because()))
            .orElseGet(() -> whyNone(person, day)));
  }

  private static List<Why> whyNone(EntitlementsMessage person, LocalDate day) {
    return person.withoutStatus().stream()
        .filter(days -> holds(day, days.from(), days.to()))
        .findFirst()
        .map(days -> Why.all(days.because()))
        .orElse(List.of());
  }

  private static String spanOf(ShownStatus span, @Nullable StatusLine waiting) {
    var since =
        Words.of(
            "person.status.since", Dates.inWords(waiting == null ? span.from() : waiting.from()));
    if (span.awaiting()) {
      return since;
    }
    return since
        + ", "
        + (span.to() == null
            ? Words.of("person.status.no-end")
            : Words.of("person.status.until", Dates.inWords(span.to().minusDays(1))));
  }

  private static @Nullable String decided(StatusLine line) {
    return line.derivedStatus() == null
        ? null
        : Words.of("person.decided", Words.ofCode("status", line.derivedStatus()));
  }

  private static boolean lookedAfter(EntitlementsMessage person, LocalDate day) {
    return person.lookedAfter().stream().anyMatch(span -> holds(day, span.from(), span.to()));
  }

  private static List<String> flags(EntitlementsMessage person, LocalDate day) {
    return person.flags().stream()
        .filter(flag -> holds(day, flag.from(), flag.to()))
        .map(flag -> Words.ofCode("flag", flag.flag()))
        .distinct()
        .toList();
  }

  private static boolean holds(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }

  private static List<String> awaiting(
      StatusLine waiting, @Nullable StatusLine lawful, LocalDate day) {
    var confirmation = waiting.confirmation();
    if (confirmation == null) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        Words.of(
            "person.awaiting.kept",
            Words.ofCode("status", confirmation.keeps()),
            Dates.inWords(confirmation.since())));
    var byLaw = lawful == null ? ShownStatus.NONE : lawful.status();
    if (!day.isBefore(confirmation.since())) {
      sentences.add(Words.of("person.awaiting.lawful", Words.ofCode("status", byLaw)));
    }
    sentences.add(Words.of("person.awaiting.by", Words.ofCode("by", confirmation.by())));
    return sentences;
  }
}
