package uk.waymark.portal.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts what can be got into the parts of the sheet. */
record SheetItems(LocalDate day, Sheet.Reader reader, SheetWords words) {
  /** What becomes available within this many months is soon. */
  private static final int SOON_MONTHS = 24;

  private static final List<String> KINDS = List.of("law", "guidance", "council", "partner");

  /** Something and the answer that counts for it. */
  private record Shown(Thing thing, Thing.Answer answer) {
    static final Comparator<Shown> IN_ORDER =
        Comparator.comparingInt((Shown each) -> rank(each.thing().kind()))
            .thenComparing(each -> each.answer().said().by())
            .thenComparing(each -> each.thing().id());

    private static int rank(String kind) {
      return KINDS.contains(kind) ? KINDS.indexOf(kind) : KINDS.size();
    }
  }

  List<SheetSection> sections(List<Thing> things) {
    var shown =
        things.stream()
            .flatMap(thing -> thing.on(day).map(answer -> new Shown(thing, answer)).stream())
            .toList();
    var open = shown.stream().filter(this::forTheReader).toList();
    var sections = new ArrayList<SheetSection>();
    sections.add(part("now", with(open, "yes")));
    sections.add(part("soon", soon(open)));
    sections.add(part("ask", with(open, "needs-decision", "undetermined")));
    sections.add(lines("ends", ends(open), words.to(reader, "ends.none")));
    if (reader == Sheet.Reader.ADVISER) {
      sections.add(part("closed", with(open, "no", "ended")));
    } else if (shown.stream().anyMatch(each -> !forTheReader(each) && !isClosed(each))) {
      sections.add(lines("more", List.of(words.of("more.line")), words.of("more.line")));
    }
    return sections;
  }

  private boolean forTheReader(Shown shown) {
    return reader == Sheet.Reader.ADVISER || !shown.answer().isPrivate();
  }

  private static boolean isClosed(Shown shown) {
    return shown.answer().is("no", "ended");
  }

  private SheetSection part(String key, Stream<Shown> some) {
    return new SheetSection(
        key,
        words.to(reader, key),
        text(key),
        some.sorted(Shown.IN_ORDER).map(each -> item(each, detail(key))).toList(),
        List.of(),
        detail(key),
        words.to(reader, key + ".none"));
  }

  /**
   * A young person reads of what is not there yet in one line; the rest is for when it is there.
   */
  private SheetSection.Detail detail(String key) {
    return reader == Sheet.Reader.YOUNG_PERSON && key.equals("soon")
        ? SheetSection.Detail.BRIEF
        : SheetSection.Detail.FULL;
  }

  private SheetSection lines(String key, List<String> lines, String none) {
    return new SheetSection(
        key, words.to(reader, key), text(key), List.of(), lines, SheetSection.Detail.FULL, none);
  }

  private @Nullable String text(String key) {
    return reader == Sheet.Reader.ADVISER ? null : words.find(key + ".text").orElse(null);
  }

  private static Stream<Shown> with(List<Shown> open, String... answers) {
    return open.stream().filter(each -> each.answer().is(answers));
  }

  /** What waits for something now, and what can be had from a day not far ahead. */
  private Stream<Shown> soon(List<Shown> open) {
    var coming =
        with(open, "no")
            .flatMap(
                each ->
                    each.thing().coming(day, day.plusMonths(SOON_MONTHS)).stream()
                        .map(answer -> new Shown(each.thing(), answer)))
            .filter(this::forTheReader);
    return Stream.concat(with(open, "not-yet").filter(this::isNotFarAhead), coming);
  }

  /** An adviser plans further ahead than what a young person would call soon. */
  private boolean isNotFarAhead(Shown shown) {
    var from = shown.answer().availableFrom();
    return reader == Sheet.Reader.ADVISER
        || from == null
        || !from.isAfter(day.plusMonths(SOON_MONTHS));
  }

  /** What ends on the same day stands on one line. */
  private List<String> ends(List<Shown> open) {
    var byDay =
        with(open, "yes")
            .flatMap(each -> Ending.of(each).stream())
            .collect(
                Collectors.groupingBy(
                    Ending::last,
                    TreeMap::new,
                    Collectors.mapping(Ending::title, Collectors.toCollection(TreeSet::new))));
    return byDay.entrySet().stream()
        .map(
            each ->
                words.of("ends.line", words.day(each.getKey()), String.join("; ", each.getValue())))
        .toList();
  }

  /** The last day on which something can be had. */
  private record Ending(LocalDate last, String title) {
    static Optional<Ending> of(Shown shown) {
      return Optional.ofNullable(shown.thing().end(shown.answer()))
          .map(end -> new Ending(lastDay(end), shown.answer().said().title()));
    }
  }

  private SheetItem item(Shown shown, SheetSection.Detail detail) {
    var brief = detail == SheetSection.Detail.BRIEF;
    var said = shown.answer().said();
    var lines = new ArrayList<>(said.sum());
    when(shown).ifPresent(lines::add);
    lines.addAll(said.needs());
    if (said.how() != null && !brief) {
      lines.add(said.how());
    }
    return new SheetItem(
        said.title(),
        shown.thing().kind(),
        said.by(),
        brief ? null : said.words(),
        lines,
        brief ? null : said.link(),
        brief ? null : said.linkText(),
        said.caution(),
        said.origin(),
        said.why());
  }

  /** From when and until when, as far as it can be had at all. */
  private Optional<String> when(Shown shown) {
    var answer = shown.answer();
    if (isClosed(shown)) {
      return Optional.empty();
    }
    var yes = answer.is("yes");
    var from = yes ? answer.from() : answer.availableFrom();
    var to = shown.thing().end(answer);
    if (from != null && from.isAfter(day)) {
      return Optional.of(
          to == null
              ? words.to(reader, "from", words.day(from))
              : words.to(reader, "between", words.day(from), words.day(lastDay(to))));
    }
    if (to != null) {
      return Optional.of(words.to(reader, yes ? "until" : "at-latest", words.day(lastDay(to))));
    }
    return yes ? Optional.of(words.to(reader, "no-end")) : Optional.empty();
  }

  /** Days end half-open; people want the last day. */
  private static LocalDate lastDay(LocalDate firstDayAfter) {
    return firstDayAfter.minusDays(1);
  }
}
