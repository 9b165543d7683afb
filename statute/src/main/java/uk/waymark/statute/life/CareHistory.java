package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.law.Settings;

/**
 * The care of one child: who looked after them, on which basis, and which days count towards
 * thirteen weeks.
 *
 * @param spells every spell, in order of start
 * @param lookedAfter days looked after by an authority in England or Wales
 * @param inEngland days looked after by an authority in England
 * @param shortBreaks days on short breaks within regulation 48
 * @param openBreak the short break of which no end is recorded
 * @param underCareOrder days under a care order, interim ones included
 * @param counting days that count towards thirteen weeks: since 14, short breaks left out
 * @param left days on which care by an authority in England ended, but did not go over to another
 * @param leftToGuardian days on which care ended for special guardianship
 * @param elsewhere days on which another authority looks after them: care was transferred
 */
public record CareHistory(
    List<CareSpell> spells,
    Spans lookedAfter,
    Spans inEngland,
    Spans shortBreaks,
    Optional<OpenBreak> openBreak,
    Spans underCareOrder,
    Spans counting,
    Spans left,
    Spans leftToGuardian,
    Spans elsewhere) {
  /** Thirteen weeks as completed days (reading J-91). */
  public static final int THIRTEEN_WEEKS = 91;

  /** The first day on which remanded children are looked after (LASPO 2012 section 104). */
  public static final LocalDate REMAND_FROM = LocalDate.of(2012, 12, 3);

  /** The days on which a short break had no limit of 17 days (text not yet checked). */
  public static final Span PANDEMIC =
      new Span(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25));

  static CareHistory of(
      List<CareSpell> spells,
      List<Occurred<CareEnded>> ended,
      LocalDate fourteen,
      Span file,
      Settings settings,
      Doubts doubts) {
    var lookedAfter = new ArrayList<Span>();
    var inEngland = new ArrayList<Span>();
    var underOrder = new ArrayList<Span>();
    var counted = new ArrayList<Span>();
    var elsewhere = new ArrayList<CareSpell>();
    var breaks = ShortBreaks.within(spells, file, settings, doubts);
    for (var spell : spells) {
      if (!spell.by().inEnglandOrWales()) {
        doubts.about(
            spell.start(),
            "looked-after-outside-england-and-wales",
            "This care was not by an authority in England or Wales. Its days are not counted."
                + " Please check.");
        continue;
      }
      if (spell.by() == Nation.WALES) {
        doubts.about(
            spell.start(),
            "looked-after-in-wales",
            "This care was by an authority in Wales. Its days count, but Welsh law says what"
                + " follows from it.");
      }
      for (var part : spell.parts()) {
        var days = inForce(part, doubts);
        if (days.isEmpty()) {
          continue;
        }
        lookedAfter.add(days);
        if (spell.by() == Nation.ENGLAND) {
          inEngland.add(days);
        }
        if (part.basis().careOrder()) {
          underOrder.add(days);
        }
        var ordinary = ordinary(part, days, breaks);
        if (!ordinary.isEmpty()) {
          counted.add(ordinary);
        }
      }
      if (spell.transferred()) {
        elsewhere.add(spell);
      }
    }
    // most often every day is in England and counts: then they are one set
    var all = Spans.union(lookedAfter);
    var counting = breaks.isEmpty() ? all : Spans.union(counted);
    return new CareHistory(
        spells,
        all,
        inEngland.size() == lookedAfter.size() ? all : Spans.union(inEngland),
        breaks.isEmpty()
            ? Spans.NONE
            : Spans.union(breaks.stream().map(ShortBreaks.Break::days).toList()),
        ShortBreaks.open(breaks),
        Spans.union(underOrder),
        counting.and(DayNumber.of(fourteen), DayNumber.MAX),
        left(spells),
        leftToGuardian(ended),
        untilBack(elsewhere, spells, settings, doubts));
  }

  /** Those days of a part of a spell that are no short break. */
  private static Span ordinary(CareSpell.Part part, Span days, List<ShortBreaks.Break> breaks) {
    for (var each : breaks) {
      if (each.part().equals(part)) {
        return new Span(each.days().to(), days.to());
      }
    }
    return days;
  }

  private static Spans left(List<CareSpell> spells) {
    var left = new ArrayList<Span>(spells.size());
    var handedOver = new ArrayList<Span>(0);
    for (var spell : spells) {
      int ended = spell.days().toNumber();
      if (ended != DayNumber.MAX && spell.by().inEnglandOrWales()) {
        if (spell.transferred()) {
          handedOver.add(Span.ofNumbers(ended, ended + 1));
        } else if (spell.by() == Nation.ENGLAND) {
          left.add(Span.ofNumbers(ended, ended + 1));
        }
      }
    }
    return Spans.union(left).minus(Spans.union(handedOver));
  }

  private static Spans leftToGuardian(List<Occurred<CareEnded>> ended) {
    var days = Spans.NONE;
    for (var end : ended) {
      if (end.what().reason() == CareEndReason.SPECIAL_GUARDIANSHIP) {
        days = days.or(Spans.between(end.number(), end.number() + 1));
      }
    }
    return days;
  }

  private static Span inForce(CareSpell.Part part, Doubts doubts) {
    if (part.basis() != LegalBasis.REMAND || !part.days().from().isBefore(REMAND_FROM)) {
      return part.days();
    }
    doubts.about(
        part.event(),
        "remand-before-2012",
        "Remand before 3 December 2012 is not counted as being looked after. Please check.");
    return part.days().and(Span.since(REMAND_FROM));
  }

  /** Days elsewhere end when a later spell starts here. */
  private static Spans untilBack(
      List<CareSpell> transferred, List<CareSpell> spells, Settings settings, Doubts doubts) {
    var away = new ArrayList<Span>(transferred.size());
    for (var left : transferred) {
      int since = left.days().toNumber();
      int to = DayNumber.MAX;
      for (var spell : spells) {
        int from = spell.days().fromNumber();
        if (spell.days().toNumber() <= since || from >= to) {
          continue;
        }
        if (left.otherAuthority(settings).isEmpty() && spell.otherAuthority(settings).isPresent()) {
          doubts.about(
              spell.start(),
              "looked-after-by-another-authority",
              "Care went over to another authority, and this care was by another authority too. It"
                  + " is no return: nothing is owed here from the transfer on.");
        } else {
          to = Math.max(from, since);
        }
      }
      away.add(Span.ofNumbers(since, to));
    }
    return Spans.union(away);
  }

  /** The days looked after, and those of these stays elsewhere and of private fostering. */
  Spans lookedAfterOr(
      List<? extends Stretch<?, ?>> elsewhere, List<? extends Stretch<?, ?>> fostered) {
    if (elsewhere.isEmpty() && fostered.isEmpty()) {
      return lookedAfter;
    }
    var days = new ArrayList<Span>(lookedAfter.all());
    elsewhere.forEach(stay -> days.add(stay.days()));
    fostered.forEach(stay -> days.add(stay.days()));
    return Spans.union(days);
  }

  /** The days looked after by an authority in England or Wales other than on a short break. */
  public Spans proper() {
    return lookedAfter.minus(shortBreaks);
  }

  /** How many counting days were complete at the start of that day. */
  public long daysBy(LocalDate day) {
    return daysBy(DayNumber.of(day));
  }

  /** The same at the start of the day of that {@link DayNumber}. */
  public long daysBy(int number) {
    long days = 0;
    for (int i = 0; i < counting.count() && counting.fromNumber(i) < number; i++) {
      days += Math.min(counting.toNumber(i), number) - (long) counting.fromNumber(i);
    }
    return days;
  }

  /** The first day at whose start thirteen weeks were complete (reading J-91). */
  public Optional<LocalDate> thirteenWeeks() {
    int complete = thirteenWeeksOn();
    return complete == DayNumber.MAX ? Optional.empty() : Optional.of(DayNumber.day(complete));
  }

  /** The {@link DayNumber} of that day; the last there is when they never were. */
  public int thirteenWeeksOn() {
    long needed = THIRTEEN_WEEKS;
    for (int i = 0; i < counting.count(); i++) {
      long days = (long) counting.toNumber(i) - counting.fromNumber(i);
      if (days >= needed) {
        return (int) (counting.fromNumber(i) + needed);
      }
      needed -= days;
    }
    return DayNumber.MAX;
  }

  /** The spells in which a day lies. */
  public List<CareSpell> on(LocalDate day) {
    return spells.stream().filter(spell -> spell.days().contains(day)).toList();
  }

  /** The spells in England or Wales that ended on that day, so that care ended with them. */
  public List<CareSpell> endedOn(LocalDate day) {
    return endedOn(DayNumber.of(day));
  }

  /** The same on the day of that {@link DayNumber}. */
  public List<CareSpell> endedOn(int number) {
    List<CareSpell> ended = List.of();
    for (var spell : spells) {
      if (spell.days().toNumber() == number && spell.by().inEnglandOrWales()) {
        if (ended.isEmpty()) {
          ended = List.of(spell);
        } else {
          ended = new ArrayList<>(ended);
          ended.add(spell);
        }
      }
    }
    return ended;
  }

  /** Whether some day before that one was spent under a care order, in the care that ended then. */
  public boolean underCareOrderBefore(LocalDate day) {
    return underCareOrder.contains(day.minusDays(1));
  }
}
