package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.entitlements.packs.AskedPacks;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.explain.answer.Advisers;
import uk.waymark.explain.answer.Messages;
import uk.waymark.kit.problem.UnexpectedFailure;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.OfferOnDay;
import uk.waymark.offers.answer.Offers;
import uk.waymark.offers.answer.Person;
import uk.waymark.offers.ledger.Ledger;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;

/**
 * What this service concludes of one person: the law, and beside it what the packs that count
 * offer. A pack that fails on somebody takes nothing away from what the law or another pack gives.
 */
@ApplicationScoped
public class Conclusions {
  /** How the readings of the law are set. */
  public static final Settings SETTINGS = Settings.defaults();

  /** The code of the finding that a pack failed on somebody. */
  static final String NOT_WORKED_OUT = "offers-not-worked-out";

  private final AtomicLong failures = new AtomicLong();

  /** The message of the topic. Whatever is "no" on every day is left out. */
  public EntitlementsMessage of(PersonKey person, Collection<CareEvent> events, OpenPacks packs) {
    var law = Messages.entitled(person, events, SETTINGS);
    var areas = areas(person.authority(), law.history());
    var offered = everOpen(person.authority(), law.history(), law.life(), packs);
    var steps = new StepTable();
    var lines = offered.offers().stream().map(course -> OfferLines.of(course, steps)).toList();
    return law.message()
        .with(
            lines,
            steps.all(),
            OfferLines.ledger(Ledger.of(law.history())),
            areas,
            Advisers.of(law.history(), events),
            offered.findings());
  }

  /** What every pack that counts for a person says over the whole life, "no" included. */
  public Offered<OfferCourse> offered(
      String authority, History history, LifeCourse life, AskedPacks asked) {
    var person = Offers.about(person(authority, history, life));
    return offered(
            authority,
            history,
            asked.packs(),
            pack -> person.courses(pack.pack(), pack.pack().offers()),
            OfferCourse.IN_ORDER)
        .with(asked.notYetFor(authority, areas(authority, history)));
  }

  private Offered<OfferCourse> everOpen(
      String authority, History history, LifeCourse life, OpenPacks packs) {
    var asked = Offers.about(person(authority, history, life));
    return offered(
        authority,
        history,
        packs,
        pack -> asked.everOpen(pack.pack(), pack.pack().offers()),
        OfferCourse.IN_ORDER);
  }

  /** The same on one day. */
  public Offered<OfferOnDay> offeredOn(
      LocalDate day, String authority, History history, LifeCourse life, AskedPacks asked) {
    var person = person(authority, history, life);
    return offered(
            authority,
            history,
            asked.packs(),
            pack -> Offers.on(person, List.of(pack.pack()), day),
            OfferOnDay.IN_ORDER)
        .with(asked.notYetFor(authority, areas(authority, history)));
  }

  private <T> Offered<T> offered(
      String authority,
      History history,
      OpenPacks packs,
      Function<OpenPack, List<T>> asked,
      Comparator<T> order) {
    var offers = new ArrayList<T>();
    var findings = new ArrayList<FindingLine>();
    for (var pack : packs.forPeopleOf(authority, areas(authority, history))) {
      try {
        offers.addAll(asked.apply(pack));
      } catch (RuntimeException e) {
        failures.incrementAndGet();
        UnexpectedFailure.log("Working out the offers of a pack for one person", e);
        findings.add(
            new FindingLine(
                NOT_WORKED_OUT,
                "What "
                    + pack.pack().publisher().name()
                    + " offers could not be worked out. What the law gives is not affected.",
                null));
      }
    }
    offers.sort(order);
    return new Offered<>(offers, findings, List.of());
  }

  /** What one pack says for a person of an authority. */
  public List<OfferCourse> courses(
      String authority, History history, LifeCourse life, OpenPack pack) {
    return Offers.derive(person(authority, history, life), List.of(pack.pack()));
  }

  private static Person person(String authority, History history, LifeCourse life) {
    return new Person(authority, history, SETTINGS.at(authority), life);
  }

  /** The other authorities in whose areas a person has lived. */
  static List<String> areas(String authority, History history) {
    var areas = new TreeSet<String>();
    for (var home : history.all(HomeChanged.class)) {
      home.what().authorityOfResidence().ifPresent(areas::add);
    }
    areas.remove(authority);
    return List.copyOf(areas);
  }

  /** How often a pack failed on somebody since the start. */
  public long failures() {
    return failures.get();
  }

  /**
   * What packs say for one person.
   *
   * @param offers by pack and id
   * @param findings of packs that failed
   * @param notRecorded of whom no pack was known here yet at the moment asked about
   * @param <T> how far it goes: over the whole life or on one day
   */
  public record Offered<T>(
      List<T> offers, List<FindingLine> findings, List<AskedPacks.First> notRecorded) {
    /** Keeps copies. */
    public Offered {
      offers = List.copyOf(offers);
      findings = List.copyOf(findings);
      notRecorded = List.copyOf(notRecorded);
    }

    private Offered<T> with(List<AskedPacks.First> notYet) {
      return new Offered<>(offers, findings, notYet);
    }

    /**
     * Puts what is to be said of the packs themselves into an answer: with the findings that one
     * failed; apart from them, as {@code offersNotRecorded}, of whom none was known then. That says
     * nothing of the facts, and silence would read as "nothing was offered".
     */
    public void noteIn(ObjectNode answer) {
      findings.forEach(((ArrayNode) answer.get("findings"))::addPOJO);
      if (!notRecorded.isEmpty()) {
        answer.putPOJO("offersNotRecorded", notRecorded);
      }
    }
  }
}
