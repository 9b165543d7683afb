package uk.waymark.entitlements.offer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.entitlements.packs.PackChanges;
import uk.waymark.entitlements.packs.PackChanges.OfOnePack;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.kit.casefile.Amendment;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.Offers;
import uk.waymark.offers.answer.Person;
import uk.waymark.statute.Statute;
import uk.waymark.statute.Wanted;

/**
 * Works out what a change of packs changes for one person: of the entries that differ, the answers
 * by the packs of before and by those of now. All other answers are the same, since an offer is
 * answered from the person, its own entry, what comes before it and what its pack says of all.
 */
public final class OfferAmendments {
  private OfferAmendments() {}

  /** How a conclusion that rests on these events and the packs of before becomes that of now. */
  public static Amendment of(PersonKey person, Collection<CareEvent> events, PackChanges changes) {
    if (!changes.comparable()) {
      return new Amendment.Whole();
    }
    if (changes.packs().isEmpty()) {
      return new Amendment.Nothing();
    }
    var history = Answers.history(events, RecordedMoment.ITS_INTAKE);
    var authority = person.authority();
    var packs = changes.forPeopleOf(authority, Conclusions.areas(authority, history));
    if (packs.isEmpty()) {
      return new Amendment.Nothing();
    }
    var here = Conclusions.SETTINGS.at(authority);
    var wanted = EnumSet.noneOf(Wanted.class);
    if (packs.stream().anyMatch(OfOnePack::readsLaw)) {
      wanted.add(Wanted.ENTITLEMENTS);
    }
    var life = Statute.derive(history, here, wanted);
    var asked = Offers.about(new Person(authority, history, here, life));
    var lines = new ArrayList<OfferChange.Line>();
    for (var pack : packs) {
      pack.after()
          .map(side -> asked.everOpen(side.pack(), side.offers()))
          .ifPresent(courses -> courses.forEach(course -> lines.add(line(course))));
    }
    // Where none is put in, nothing changes unless one is taken out, and mostly none is.
    if (lines.isEmpty() && packs.stream().noneMatch(pack -> wasEverOpen(asked, pack))) {
      return new Amendment.Nothing();
    }
    // Where no line of these says anything else after all, what is put in equals what was there.
    var change = new OfferChange(keys(packs), lines);
    return new Amendment.Parts(content -> OfferSplice.content(content, change), change);
  }

  private static boolean wasEverOpen(Offers.Asked asked, OfOnePack pack) {
    return pack.before()
        .filter(side -> !asked.idsEverOpen(side.pack(), side.offers()).isEmpty())
        .isPresent();
  }

  /** All that may be there so far; where there is no such line, none is taken out. */
  private static Set<OfferChange.Key> keys(List<OfOnePack> packs) {
    var keys = new HashSet<OfferChange.Key>();
    for (var pack : packs) {
      pack.before()
          .ifPresent(
              side ->
                  side.offers()
                      .forEach(
                          offer -> keys.add(new OfferChange.Key(side.pack().id(), offer.id()))));
    }
    return keys;
  }

  private static OfferChange.Line line(OfferCourse course) {
    var steps = new StepTable();
    return new OfferChange.Line(OfferLines.of(course, steps), steps.all());
  }
}
