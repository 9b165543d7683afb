package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Pack;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.finding.FactRead;

/** What councils and partners offer one young person, as one function. */
public final class Offers {
  private Offers() {}

  /**
   * Answers every offer of some packs over the whole life. It depends on the arguments only and
   * never throws for what a history says. Of the pack of a council that is not responsible for the
   * young person only those offers are given that are for them on some day.
   *
   * @param person the young person, with what the law says
   * @param packs the own council's, those of councils in whose area they live or lived, and those
   *     that hold everywhere; what the law gives is not answered here
   */
  public static List<OfferCourse> derive(Person person, Collection<Pack> packs) {
    var facts = Facts.of(person);
    var courses = new ArrayList<OfferCourse>();
    for (var pack : packs) {
      if (facts.isEmpty()) {
        pack.offers().forEach(offer -> courses.add(unknown(pack, offer)));
        continue;
      }
      var derived = new Derived(new Judge(facts.get(), pack));
      var foreign =
          pack.publisher().authority().filter(code -> !code.equals(person.authority())).isPresent();
      for (var offer : pack.offers()) {
        var course = derived.course(offer);
        if (!foreign || course.answers().stream().anyMatch(a -> a.entitled() != Entitled.NO)) {
          courses.add(course);
        }
      }
    }
    return courses;
  }

  private static OfferCourse unknown(Pack pack, Entry.Offer offer) {
    var step =
        OfferStep.undetermined(
            "This can't be answered yet, because a fact is missing.",
            FactRead.missing("date-of-birth"));
    var answer =
        new OfferAnswer(
            Span.ALWAYS,
            Entitled.UNDETERMINED,
            Optional.empty(),
            false,
            Optional.empty(),
            Span.ALWAYS,
            Optional.empty(),
            Optional.empty(),
            List.of("date-of-birth"),
            List.of(step));
    return new OfferCourse(pack, offer, List.of(answer));
  }

  /** The courses of one pack, each derived once, those that come first before the others. */
  private static final class Derived implements Others {
    private final Judge judge;
    private final Reasons reasons;
    private final Map<String, OfferCourse> done = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    Derived(Judge judge) {
      this.judge = judge;
      this.reasons = new Reasons(judge);
    }

    OfferCourse course(Entry.Offer offer) {
      var known = done.get(offer.id());
      if (known != null) {
        return known;
      }
      running.add(offer.id());
      var runs = new Asking(offer, judge, this).runs();
      var course =
          new OfferCourse(
              judge.pack(), offer, new Answering(offer, judge, reasons, runs).answers());
      running.remove(offer.id());
      done.put(offer.id(), course);
      return course;
    }

    /** The other offer of the pack; empty for one that is being asked itself. */
    private Optional<OfferCourse> other(String id) {
      return judge.pack().entry(id).stream()
          .filter(entry -> !running.contains(entry.id()))
          .filter(Entry.Offer.class::isInstance)
          .map(entry -> course((Entry.Offer) entry))
          .findFirst();
    }

    @Override
    public Stream<LocalDate> changes(String id) {
      var law = judge.facts().person().course().entitlement(id);
      return law.isPresent()
          ? law.get().answers().stream().map(answer -> answer.days().from())
          : other(id).stream()
              .flatMap(course -> course.answers().stream())
              .map(answer -> answer.days().from());
    }

    @Override
    public Entitled on(String id, LocalDate day) {
      return judge
          .facts()
          .person()
          .course()
          .entitlement(id)
          .map(law -> law.on(day).entitled())
          .or(() -> other(id).map(course -> course.on(day).entitled()))
          .orElse(Entitled.UNDETERMINED);
    }
  }
}
