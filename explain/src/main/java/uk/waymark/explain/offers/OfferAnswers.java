package uk.waymark.explain.offers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.explain.answer.BecauseJson;
import uk.waymark.offers.amount.AmountWords;
import uk.waymark.offers.answer.OfferAnswer;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.OfferedAmount;
import uk.waymark.offers.answer.Offers;
import uk.waymark.offers.answer.Person;
import uk.waymark.offers.load.PackSet;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Heading;

/**
 * What packs offer, beside the law in an answer: {@code offers}, by pack and id. The fields mean
 * what they mean among the entitlements, and are left out where there is nothing to say; an offer
 * has its source where the law has a provision.
 */
public final class OfferAnswers {
  private OfferAnswers() {}

  /** What the packs that are for a person offer over the whole life. */
  public static List<OfferCourse> courses(Person person, PackSet packs) {
    return Offers.derive(person, packs.of(person)).stream().sorted(OfferCourse.IN_ORDER).toList();
  }

  /** Puts the offers of a day into an answer. */
  public static void write(ObjectNode answer, List<OfferCourse> courses, LocalDate day) {
    var offers = answer.putArray("offers");
    courses.forEach(course -> offer(offers.addObject(), course, course.on(day)));
  }

  private static void offer(ObjectNode out, OfferCourse course, OfferAnswer answer) {
    var named = answer.version().orElseGet(() -> course.entry().versions().getLast());
    out.put("id", course.id()).put("pack", course.pack().id());
    out.put("title", named.title()).put("kind", course.entry().kind().word());
    var headings = out.putArray("headings");
    course.entry().headings().stream().map(Heading::word).forEach(headings::add);
    out.put("publisher", course.publisher()).put("standing", course.pack().standing().word());
    out.put("entitled", answer.entitled().code());
    amount(out, answer.amount());
    answer.available().start().ifPresent(day -> BecauseJson.put(out, "from", day));
    answer.available().end().ifPresent(day -> BecauseJson.put(out, "to", day));
    answer.waitingFor().ifPresent(event -> out.put("waitingFor", event));
    answer.whose().ifPresent(whose -> out.put("whose", whose));
    answer.missing().forEach(out.putArray("missing")::add);
    out.put("current", answer.current());
    out.put("draft", answer.version().filter(EntryVersion::draft).isPresent());
    answer.version().ifPresent(version -> version(out, version));
    var because = out.putArray("because");
    for (var step : answer.because()) {
      var line = because.addObject().put("outcome", step.outcome().code());
      var facts = line.putArray("facts");
      for (var fact : step.facts()) {
        var read = facts.addObject();
        BecauseJson.put(read, "event", fact.event());
        read.put("field", fact.field());
        BecauseJson.put(read, "value", fact.value());
      }
      line.put("words", step.words());
    }
  }

  private static void version(ObjectNode out, EntryVersion version) {
    out.put("version", version.version()).put("words", version.words());
    version.apply().words().ifPresent(words -> out.put("apply", words));
    version.apply().link().map(URI::toString).ifPresent(link -> out.put("applyLink", link));
    out.put("source", version.source().words());
    version.source().link().map(URI::toString).ifPresent(link -> out.put("sourceLink", link));
    BecauseJson.put(out, "checkedOn", version.checkedOn());
    BecauseJson.put(out, "reviewBy", version.reviewBy());
  }

  private static void amount(ObjectNode out, Optional<OfferedAmount> amount) {
    amount
        .flatMap(OfferedAmount::pounds)
        .ifPresent(pounds -> out.put("amount", BecauseJson.pounds(pounds)));
    amount
        .flatMap(OfferedAmount::form)
        .map(AmountWords::of)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> out.put("amountWords", words));
    amount
        .flatMap(OfferedAmount::balance)
        .ifPresent(
            balance -> {
              out.put("claimed", BecauseJson.pounds(balance.claimed()));
              out.put("paid", BecauseJson.pounds(balance.paid()));
              balance.left().ifPresent(left -> out.put("left", BecauseJson.pounds(left)));
              balance.nextInstalment().ifPresent(next -> out.put("next", BecauseJson.pounds(next)));
            });
  }
}
