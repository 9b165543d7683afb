package uk.waymark.statute.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.waymark.statute.deadline.Span;

/**
 * What an authority chose: its solicitor's reading of the law where the words leave room, its own
 * targets where the law gives no number; and, to ask "what if", a day of commencement. The default
 * where nothing was chosen.
 */
public final class Settings {
  private static final Settings DEFAULTS =
      new Settings(new EnumMap<>(Reading.class), Map.of(), Map.of(), Optional.empty());

  private final Map<Reading, String> chosen;
  private final SortedMap<String, Integer> targets;
  private final SortedMap<String, Span> commenced;
  private final Optional<String> authority;

  private Settings(
      Map<Reading, String> chosen,
      Map<String, Integer> targets,
      Map<String, Span> commenced,
      Optional<String> authority) {
    this.chosen = chosen;
    this.targets = new TreeMap<>(targets);
    this.commenced = new TreeMap<>(commenced);
    this.authority = authority;
  }

  /** Every reading at its default. */
  public static Settings defaults() {
    return DEFAULTS;
  }

  /**
   * These settings with one reading chosen.
   *
   * @throws IllegalArgumentException when the reading has no such option; the message lists them
   */
  public Settings with(Reading reading, String option) {
    if (!reading.options().contains(option)) {
      throw new IllegalArgumentException(
          reading.id() + " has no option " + option + ", only " + reading.options());
    }
    var copy = new EnumMap<Reading, String>(Reading.class);
    copy.putAll(chosen);
    copy.put(reading, option);
    return new Settings(copy, targets, commenced, authority);
  }

  /**
   * These settings with the council's own target for a duty to which the law gives no number. A
   * target stands beside the law, never instead of it.
   *
   * @param rule the id of the duty, such as DUT-E-PLAN
   * @param days counted from the day the duty opened, which is not one of them
   * @throws IllegalArgumentException when the days are not positive
   */
  public Settings withTarget(String rule, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("a target of " + days + " days for " + rule);
    }
    var copy = new TreeMap<>(targets);
    copy.put(rule, days);
    return new Settings(chosen, copy, commenced, authority);
  }

  /** The council's own target for a duty, in days from the day it opened; empty by default. */
  public Optional<Integer> target(String rule) {
    return targets.isEmpty() ? Optional.empty() : Optional.ofNullable(targets.get(rule));
  }

  /** These settings as if a provision were in force on these days, whatever its file says. */
  public Settings withCommencement(String provision, Span days) {
    var copy = new TreeMap<>(commenced);
    copy.put(provision, days);
    return new Settings(chosen, targets, copy, authority);
  }

  /**
   * The same at one authority only, by its GSS code; it takes the place of what is said for all.
   */
  public Settings withCommencementAt(String authorityCode, String provision, Span days) {
    return withCommencement(at(provision, authorityCode), days);
  }

  private static String at(String provision, String authorityCode) {
    return provision + "@" + authorityCode;
  }

  /** These settings for the law as it is in force at one authority, by its GSS code. */
  public Settings at(String authorityCode) {
    return new Settings(chosen, targets, commenced, Optional.of(authorityCode));
  }

  /** Whether a GSS code is that of the authority whose law this is; false when none is set. */
  public boolean isHere(String authorityCode) {
    return authority.isPresent() && authority.get().equals(authorityCode);
  }

  /** The days on which a provision is in force here; empty while none is known. */
  Optional<Span> commenced(String provision, Commencement known) {
    if (commenced.isEmpty()) {
      return known.in(authority);
    }
    return authority
        .map(code -> commenced.get(at(provision, code)))
        .or(() -> Optional.ofNullable(commenced.get(provision)))
        .or(() -> known.in(authority));
  }

  /** The option in use for a reading. */
  public String option(Reading reading) {
    var option = chosen.get(reading);
    return option == null ? reading.byDefault() : option;
  }

  /** Whether a reading is set to this option. */
  public boolean is(Reading reading, String option) {
    return option(reading).equals(option);
  }

  /**
   * The choices that differ from the default: readings in their order, then targets, then days of
   * commencement; "default" if none.
   */
  public String words() {
    var words = new ArrayList<String>();
    for (var reading : Reading.values()) {
      if (!option(reading).equals(reading.byDefault())) {
        words.add(reading.id() + "=" + option(reading));
      }
    }
    targets.forEach((rule, days) -> words.add(rule + " target=" + days));
    commenced.forEach(
        (rule, days) ->
            words.add(
                rule + " from=" + days.from() + days.end().map(end -> " to=" + end).orElse("")));
    return words.isEmpty() ? "default" : String.join(",", words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings that
        && words().equals(that.words())
        && authority.equals(that.authority);
  }

  @Override
  public int hashCode() {
    return words().hashCode();
  }

  @Override
  public String toString() {
    return "Settings[" + words() + "]";
  }
}
