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
import uk.waymark.offers.answer.Standing.First;
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
    var asked = about(person);
    var courses = new ArrayList<OfferCourse>();
    packs.forEach(pack -> courses.addAll(asked.courses(pack, pack.offers())));
    return courses;
  }

  /**
   * For whoever asks several packs or parts of them: the facts of a person are gone through once,
   * when the first is asked.
   */
  public static Asked about(Person person) {
    return new Asked(person);
  }

  /** Packs asked about one person, by one thread. */
  public static final class Asked {
    private final Person person;
    private Optional<Facts> facts = Optional.empty();
    private boolean wentThrough;

    private Asked(Person person) {
      this.person = person;
    }

    private Optional<Facts> facts() {
      if (!wentThrough) {
        facts = Facts.of(person);
        wentThrough = true;
      }
      return facts;
    }

    /**
     * Some offers of a pack over the whole life, as {@link Offers#derive} gives them among all.
     *
     * @param offers of this pack, in its order
     */
    public List<OfferCourse> courses(Pack pack, List<Entry.Offer> offers) {
      if (facts().isEmpty()) {
        return offers.stream().map(offer -> unknown(pack, offer)).toList();
      }
      var derived = new Derived(new Judge(facts().get(), pack));
      var foreign = isForeign(pack, person);
      var courses = new ArrayList<OfferCourse>(offers.size());
      for (var offer : offers) {
        var course = derived.course(offer);
        if (!foreign || course.isEverOpen()) {
          courses.add(course);
        }
      }
      return courses;
    }

    /**
     * Of some offers of a pack those that are not "no" on every day, as {@link #courses} gives
     * them. Why the others are "no" is not put together.
     *
     * @param offers of this pack, in its order
     */
    public List<OfferCourse> everOpen(Pack pack, List<Entry.Offer> offers) {
      if (facts().isEmpty()) {
        return courses(pack, offers);
      }
      var derived = new Derived(new Judge(facts().get(), pack));
      var courses = new ArrayList<OfferCourse>(offers.size());
      for (var offer : offers) {
        derived.ifEverOpen(offer).ifPresent(courses::add);
      }
      return courses;
    }

    /**
     * The ids of those that {@link #everOpen} gives, without their answers.
     *
     * @param offers of this pack, in its order
     */
    public List<String> idsEverOpen(Pack pack, List<Entry.Offer> offers) {
      if (facts().isEmpty()) {
        return offers.stream().map(Entry.Offer::id).toList();
      }
      var derived = new Derived(new Judge(facts().get(), pack));
      var ids = new ArrayList<String>(offers.size());
      for (var offer : offers) {
        if (derived.answering(offer).isEverOpen()) {
          ids.add(offer.id());
        }
      }
      return ids;
    }
  }

  /**
   * Answers every offer of some packs on one day, as {@link #derive} does for the whole life: the
   * same offers with the same answers, but that the days of an answer may be fewer. It explains one
   * day only, which takes a fraction of the time.
   *
   * @param day any day
   */
  public static List<OfferOnDay> on(Person person, Collection<Pack> packs, LocalDate day) {
    var facts = Facts.of(person);
    var found = new ArrayList<OfferOnDay>();
    for (var pack : packs) {
      if (facts.isEmpty()) {
        pack.offers().forEach(offer -> found.add(unknown(pack, offer).day(day)));
        continue;
      }
      var derived = new Derived(new Judge(facts.get(), pack));
      var foreign = isForeign(pack, person);
      for (var offer : pack.offers()) {
        var answering = derived.answering(offer);
        if (!foreign || answering.isEverOpen()) {
          found.add(new OfferOnDay(pack, offer, answering.on(day)));
        }
      }
    }
    return found;
  }

  private static boolean isForeign(Pack pack, Person person) {
    return pack.publisher()
        .authority()
        .filter(code -> !code.equals(person.authority()))
        .isPresent();
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
      var course = new OfferCourse(judge.pack(), offer, asked(offer).answers());
      running.remove(offer.id());
      done.put(offer.id(), course);
      return course;
    }

    /** The course of an offer that is not "no" on every day; explained only then. */
    Optional<OfferCourse> ifEverOpen(Entry.Offer offer) {
      var known = done.get(offer.id());
      if (known != null) {
        return known.isEverOpen() ? Optional.of(known) : Optional.empty();
      }
      running.add(offer.id());
      try {
        var answering = asked(offer);
        if (!answering.isEverOpen()) {
          return Optional.empty();
        }
        var course = new OfferCourse(judge.pack(), offer, answering.answers());
        done.put(offer.id(), course);
        return Optional.of(course);
      } finally {
        running.remove(offer.id());
      }
    }

    /** How an offer stands on each run of days, not yet explained. */
    Answering answering(Entry.Offer offer) {
      running.add(offer.id());
      var answering = asked(offer);
      running.remove(offer.id());
      return answering;
    }

    private Answering asked(Entry.Offer offer) {
      return new Answering(offer, judge, reasons, new Asking(offer, judge, this).runs());
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
    public First on(String id, LocalDate day) {
      return judge
          .facts()
          .person()
          .course()
          .entitlement(id)
          .map(law -> law.on(day))
          .map(law -> new First(id, law.entitled(), law.waitingFor(), law.missing()))
          .or(() -> other(id).map(course -> first(id, course.on(day))))
          .orElseGet(() -> First.unknown(id));
    }

    private static First first(String id, OfferAnswer answer) {
      return new First(id, answer.entitled(), answer.waitingFor(), answer.missing());
    }
  }
}
