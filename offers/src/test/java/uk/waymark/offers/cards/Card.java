package uk.waymark.offers.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.waymark.offers.answer.OfferAnswer;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.OfferStep;
import uk.waymark.offers.answer.Offers;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;

/**
 * One young person, one day, one pack or more, and what comes out: a file that a person reads and
 * approves. Above the line of dashes stands what goes in, below it what came out.
 *
 * @param title who it is, in a sentence
 * @param packs the names of the packs; the first is the council's
 * @param day the day asked about
 * @param story the life, a line an event
 */
record Card(String title, List<String> packs, LocalDate day, List<String> story) {
  static final String LINE = "----\n";
  private static final Map<String, String> CODES =
      Map.of(
          "merrowdale", "E06000051",
          "shropshire", "E06000051",
          "walsall", "E08000030",
          "wirral", "E08000015",
          "trafford", "E08000009");

  /** The card that a file's upper half tells. */
  static Card of(String text) {
    var lines = text.substring(0, text.indexOf(LINE)).lines().filter(l -> !l.isBlank()).toList();
    return new Card(
        lines.getFirst(),
        List.of(after(lines.get(1), "packs: ").split(", ")),
        LocalDate.parse(after(lines.get(2), "day: ")),
        lines.subList(3, lines.size()));
  }

  private static String after(String line, String start) {
    if (!line.startsWith(start)) {
      throw new IllegalArgumentException("expected " + start + "but found " + line);
    }
    return line.substring(start.length());
  }

  private String authority() {
    return Objects.requireNonNull(CODES.get(packs.getFirst()));
  }

  /** The courses of the offers of its packs. */
  List<OfferCourse> courses() {
    List<Pack> read = packs.stream().map(Packs::shipped).toList();
    return Offers.derive(Story.of(story).at(authority()), read);
  }

  /** The whole file, as it should be. */
  String written() {
    var text = new StringBuilder(title).append("\npacks: ").append(String.join(", ", packs));
    text.append("\nday: ").append(day).append("\n\n");
    story.forEach(line -> text.append(line).append('\n'));
    text.append('\n').append(LINE);
    var status = Story.of(story).at(authority()).course().statusOn(day);
    text.append("In law: ").append(status.code().replace('-', ' ')).append(".\n");
    var courses = courses();
    for (var entitled : Entitled.values()) {
      var those = courses.stream().filter(c -> c.on(day).entitled() == entitled).toList();
      if (!those.isEmpty()) {
        text.append('\n').append(entitled.code()).append('\n');
        those.forEach(course -> course(course, text));
      }
    }
    return text.toString();
  }

  private void course(OfferCourse course, StringBuilder text) {
    var answer = course.on(day);
    text.append("  ").append(course.id()).append(' ').append(mark(course, answer)).append('\n');
    var details = new ArrayList<String>();
    if (!answer.available().equals(Span.ALWAYS)) {
      details.add(days(answer.available()));
    }
    answer.waitingFor().ifPresent(event -> details.add("waits for " + event));
    answer.whose().ifPresent(who -> details.add("decided by " + who));
    if (!answer.missing().isEmpty()) {
      details.add("missing: " + String.join(", ", answer.missing()));
    }
    answer.amount().map(Money::words).filter(words -> !words.isEmpty()).ifPresent(details::add);
    if (!details.isEmpty()) {
      text.append("    ").append(String.join("; ", details)).append('\n');
    }
    answer.because().forEach(step -> text.append("    ").append(step(step)).append('\n'));
  }

  private String mark(OfferCourse course, OfferAnswer answer) {
    var version = answer.version();
    return version
        .map(
            each ->
                "("
                    + course.entry().kind().word()
                    + ", version "
                    + each.version()
                    + (each.draft() ? ", draft" : "")
                    + (answer.current() ? "" : ", not current")
                    + ")")
        .orElseGet(() -> "(" + course.entry().kind().word() + ", " + toCome(course, answer) + ")");
  }

  /** Where no version stands, the one that is waited for and whether it is a draft. */
  private String toCome(OfferCourse course, OfferAnswer answer) {
    return course.entry().versions().stream()
        .filter(each -> answer.entitled() == Entitled.NOT_YET)
        .filter(each -> each.valid().from().isAfter(day))
        .findFirst()
        .map(each -> "version " + each.version() + " to come" + (each.draft() ? ", draft" : ""))
        .orElse("no version");
  }

  private static String days(Span span) {
    return span.start().map(day -> "from " + Words.day(day)).orElse("from the start")
        + span.end().map(day -> " until " + Words.day(day)).orElse("");
  }

  private static String step(OfferStep step) {
    var sign =
        switch (step.outcome()) {
          case MET -> "+ ";
          case NOT_MET -> "- ";
          case UNDETERMINED -> "? ";
          case COMPUTED -> "= ";
        };
    var facts = step.facts().stream().map(Card::fact).toList();
    return sign + step.words() + (facts.isEmpty() ? "" : " [" + String.join(", ", facts) + "]");
  }

  private static String fact(FactRead fact) {
    return fact.field() + fact.value().map(value -> " " + value).orElse(" missing");
  }
}
