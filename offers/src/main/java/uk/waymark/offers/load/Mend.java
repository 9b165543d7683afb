package uk.waymark.offers.load;

import java.util.Map;

/** What to write for a key that is missing. */
final class Mend {
  private static final Map<String, String> BY_KEY =
      Map.ofEntries(
          Map.entry("id", "Give it a short permanent name, such as setting-up-home."),
          Map.entry("kind", "Write law, council or partner."),
          Map.entry("headings", "List what it is about, such as money or home."),
          Map.entry("versions", "List at least one version, with the days on which it holds."),
          Map.entry("version", "Give the version a permanent name, such as \"2026-27\"."),
          Map.entry("title", "Say in a few words what it is."),
          Map.entry("words", "Say in plain words what a young person gets."),
          Map.entry("who", "Say whom it is for."),
          Map.entry("apply", "Say how it is had: given: automatic or given: applied-for."),
          Map.entry("given", "Write automatic or applied-for."),
          Map.entry("force", "Write duty or choice."),
          Map.entry(
              "source", "An entry without a source is not loaded: name where it is published."),
          Map.entry("publisher", "Say who published it."),
          Map.entry("period", "Say the period or edition it speaks of, such as \"2024-27\"."),
          Map.entry("link", "Give the web address where it can be read."),
          Map.entry("checkedOn", "Write the day on which somebody last saw the source say so."),
          Map.entry("reviewBy", "Write the last day on which it may be shown without a new look."),
          Map.entry("validFrom", "Write its first day, such as 2026-04-01."),
          Map.entry("unit", "An amount without a unit says nothing: write GBP, percent or items."),
          Map.entry("form", "Say the form of the amount, such as fixed or cap."),
          Map.entry("use", "Write once, per-12-months, until-spent or as-needed."),
          Map.entry("every", "Write single, week, month, year, each-time or birthday."),
          Map.entry("standing", "Write publisher, public-document or invented."),
          Map.entry("name", "Say its name."));

  private Mend() {}

  /** How to mend the lack of a key. */
  static String of(String key) {
    return BY_KEY.getOrDefault(key, "Write it.");
  }

  /** How to mend a key with nothing in it: what need not be said can be left out. */
  static String ofEmpty(String key, String wanted) {
    return BY_KEY.getOrDefault(key, wanted + ", or leave " + key + " out.");
  }
}
