package uk.waymark.casesystem.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Spell;
import uk.waymark.casesystem.life.Story;

/**
 * One row of the Episodes table: a time in one home on one legal status.
 *
 * @param csv the row, in the order of {@link #COLUMNS}
 */
public record EpisodeRow(String csv) {
  /** The header row, exact. */
  public static final String COLUMNS =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

  // A postcode area no address has.
  private static final String NOWHERE = "ZZ99 9ZZ";

  /** The episodes with a day in the year, as known on its 31 March: later ends are left blank. */
  public static List<EpisodeRow> of(Story story, ReturnYear year) {
    List<EpisodeRow> rows = new ArrayList<>();
    for (Spell spell : story.spells()) {
      List<LocalDate> starts = starts(story, spell);
      for (int i = 0; i < starts.size(); i++) {
        LocalDate from = starts.get(i);
        boolean last = i + 1 == starts.size();
        LocalDate to = last ? spell.to() : starts.get(i + 1);
        boolean over = to != null && to.isBefore(year.first());
        if (from.isAfter(year.last()) || over) {
          continue;
        }
        LocalDate known = to == null || to.isAfter(year.last()) ? null : to;
        rows.add(row(story, spell, from, known, last));
      }
    }
    return rows;
  }

  private static List<LocalDate> starts(Story story, Spell spell) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    starts.add(spell.from());
    for (Fact fact : story.facts()) {
      if (fact.isOneOf("legal-basis-changed", "home-changed")
          && fact.on().isAfter(spell.from())
          && (spell.to() == null || fact.on().isBefore(spell.to()))) {
        starts.add(fact.on());
      }
    }
    return List.copyOf(starts);
  }

  private static EpisodeRow row(
      Story story, Spell spell, LocalDate from, @Nullable LocalDate to, boolean last) {
    String basis = "";
    String home = "other";
    boolean basisChanged = false;
    boolean homeChanged = false;
    for (Fact fact : story.facts()) {
      if (fact.on().isBefore(spell.from()) || fact.on().isAfter(from)) {
        continue;
      }
      if (fact.isOneOf("care-started", "legal-basis-changed")) {
        basis = fact.text("legalBasis");
        basisChanged = fact.on().equals(from);
      } else if (fact.isOneOf("home-changed")) {
        home = fact.text("kind");
        homeChanged = fact.on().equals(from);
      }
    }
    String place = Codes.place(basis.equals("short-breaks") ? "foster-care" : home, from);
    boolean first = from.equals(spell.from());
    boolean shortBreak = !spell.counts();
    return new EpisodeRow(
        String.join(
            ",",
            story.subject(),
            ReturnYear.written(from),
            first ? "S" : Codes.newEpisode(basisChanged, homeChanged),
            Codes.legalStatus(basis),
            "N1",
            place,
            Codes.provider(place),
            to == null ? "" : ReturnYear.written(to),
            to == null ? "" : last ? ceased(story, to) : "X1",
            to == null || last ? "" : "OTHER",
            shortBreak ? "" : NOWHERE,
            shortBreak ? "" : NOWHERE,
            ""));
  }

  private static String ceased(Story story, LocalDate on) {
    return story
        .last("care-ended", on)
        .map(ended -> Codes.ceased(ended.text("reason"), on, story))
        .orElse("E2");
  }
}
