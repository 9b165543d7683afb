package uk.waymark.casesystem.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One young person's life as it truly went, told up to the day before today. */
public final class Story {
  private final String subject;
  private final LocalDate born;
  private final LocalDate today;
  private final Dice dice;
  private final Desk desk;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Spell> spells = new ArrayList<>();
  private @Nullable LocalDate died;

  /**
   * @param subject the council's opaque id of the young person
   * @param today the first day not told
   * @param desk the adviser who will be asked first
   */
  public Story(String subject, LocalDate born, LocalDate today, Desk desk, Dice dice) {
    this.subject = subject;
    this.born = born;
    this.today = today;
    this.desk = desk;
    this.dice = dice;
  }

  /** Adds a fact, unless it lies after the day told or after the young person's death. */
  public void tell(LocalDate on, String type, Object... namesAndValues) {
    tell(Fact.of(type, on, namesAndValues));
  }

  /** Adds a fact, unless it lies after the day told or after the young person's death. */
  public void tell(Fact fact) {
    if (isPast(fact.on())) {
      facts.add(fact);
    }
  }

  /** Whether the day was lived and lies before today. */
  public boolean isPast(LocalDate day) {
    return day.isBefore(today) && (died == null || day.isBefore(died)) && !day.isBefore(born);
  }

  /** Looked after from this day on this legal basis. */
  public void entersCare(LocalDate on, String legalBasis) {
    entersCare(Fact.of("care-started", on, "legalBasis", legalBasis));
  }

  /** Looked after from this day; the fact carries the legal basis and the authority. */
  public void entersCare(Fact careStarted) {
    if (isPast(careStarted.on())) {
      tell(careStarted);
      spells.add(
          new Spell(
              careStarted.on(), null, !"short-breaks".equals(careStarted.text("legalBasis"))));
    }
  }

  /** No longer looked after from this day. */
  public void leavesCare(LocalDate on, String reason) {
    leavesCare(Fact.of("care-ended", on, "reason", reason));
  }

  /** No longer looked after from the day of the fact. */
  public void leavesCare(Fact careEnded) {
    if (isPast(careEnded.on()) && isLookedAfter()) {
      tell(careEnded);
      Spell open = spells.removeLast();
      spells.add(new Spell(open.from(), careEnded.on(), open.counts()));
    }
  }

  /** The death: what was told of later days goes. */
  public void dies(LocalDate on) {
    if (isPast(on)) {
      facts.removeIf(fact -> !fact.on().isBefore(on));
      facts.add(Fact.of("person-died", on));
      died = on;
    }
  }

  /** Whether looked after on the last day told. */
  public boolean isLookedAfter() {
    return !spells.isEmpty() && spells.getLast().to() == null;
  }

  /** The last day care ended, when it has. */
  public Optional<LocalDate> leftCareOn() {
    return spells.isEmpty() ? Optional.empty() : Optional.ofNullable(spells.getLast().to());
  }

  /**
   * Roughly the day from which leaving-care support is planned: 16 or older, looked after, and 91
   * days of care since the age of 14. Only to make a believable story; the law is in {@code
   * statute}.
   */
  public Optional<LocalDate> plannedForFrom() {
    long days = 0;
    for (Spell spell : spells) {
      LocalDate from = later(spell.from(), turns(14));
      LocalDate to = earlier(spell.toOr(today), turns(18));
      if (!spell.counts() || !from.isBefore(to)) {
        continue;
      }
      LocalDate reached = later(from.plusDays(Math.max(0, 91 - days)), turns(16));
      if (!reached.isAfter(to) && reached.isBefore(turns(18))) {
        return isPast(reached) ? Optional.of(reached) : Optional.empty();
      }
      days += ChronoUnit.DAYS.between(from, to);
    }
    return Optional.empty();
  }

  /** The last fact of a type on or before a day. */
  public Optional<Fact> last(String type, LocalDate onOrBefore) {
    return facts.stream()
        .filter(fact -> fact.type().equals(type) && !fact.on().isAfter(onOrBefore))
        .max(Comparator.comparing(Fact::on));
  }

  /** The birthday of that age; for a 29 February birth 1 March in common years. */
  public LocalDate turns(int age) {
    LocalDate birthday = born.plusYears(age);
    return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
  }

  /** A day of the year between two ages, the second excluded. */
  public LocalDate dayBetweenAges(double fromAge, double toAge) {
    int from = (int) (fromAge * 365.25);
    return born.plusDays(dice.between(from, (int) (toAge * 365.25) - 1));
  }

  /** What happened, by day; facts of one day in the order told. */
  public List<Fact> facts() {
    return facts.stream().sorted(Comparator.comparing(Fact::on)).toList();
  }

  /** Times of being looked after, in order. */
  public List<Spell> spells() {
    return List.copyOf(spells);
  }

  public String subject() {
    return subject;
  }

  public LocalDate born() {
    return born;
  }

  public LocalDate today() {
    return today;
  }

  public Dice dice() {
    return dice;
  }

  public Desk desk() {
    return desk;
  }

  /** The later of two days. */
  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The earlier of two days. */
  public static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
