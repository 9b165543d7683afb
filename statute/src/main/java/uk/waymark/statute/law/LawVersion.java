package uk.waymark.statute.law;

import java.time.LocalDate;
import java.util.Optional;

/** The law by date: each change that the rules are keyed by. */
public enum LawVersion {
  LV_1991("LV-1991", "1991-10-14", "the Children Act 1989 comes into force"),
  LV_2001("LV-2001", "2001-10-01", "leaving-care duties begin"),
  LV_2002("LV-2002", "2002-07-31", "priority need order"),
  LV_2005("LV-2005", "2005-12-30", "special guardianship"),
  LV_2009("LV-2009", "2008-09-01", "higher education bursary, courses from this day"),
  LV_2011("LV-2011", "2011-04-01", "care planning and care leavers regulations 2010"),
  LV_2012("LV-2012", "2012-12-03", "remanded children looked after"),
  LV_2014("LV-2014", "2014-05-13", "staying put"),
  LV_2018("LV-2018", "2018-04-01", "support to 25 on request"),
  LV_2021("LV-2021", "2021-05-31", "shared-rate exemption to 25"),
  LV_2023("LV-2023", "2023-04-01", "setting-up and apprenticeship amounts of 2023"),
  LV_2025("LV-2025", "2025-07-10", "no local-connection bar on housing registers"),
  LV_2026("LV-2026", "2026-04-29", "Children's Wellbeing and Schools Act 2026, not commenced");

  /** The day on which the law in this module was last gone through as a whole. */
  public static final LocalDate AS_AT = LocalDate.of(2026, 11, 22);

  private final String id;
  private final LocalDate from;
  private final String change;

  LawVersion(String id, String from, String change) {
    this.id = id;
    this.from = LocalDate.parse(from);
    this.change = change;
  }

  /** The id shown in answers, such as LV-2011. */
  public String id() {
    return id;
  }

  /** The first day of this version. */
  public LocalDate from() {
    return from;
  }

  /** What changed, in a few words. */
  public String change() {
    return change;
  }

  /** The version in force on that day; empty before the first known one, never the nearest. */
  public static Optional<LawVersion> on(LocalDate day) {
    var found = Optional.<LawVersion>empty();
    for (var version : values()) {
      if (!version.from.isAfter(day)) {
        found = Optional.of(version);
      }
    }
    return found;
  }
}
