package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Whether a young person of whom OC3 tells as a care leaver of 17 or 18 was still looked after on
 * that birthday by Episodes; the published DfE validation rules 1007 and 1016. It changes no event.
 */
final class CareLeaverInCareCheck {
  private final ChildHistory history;
  private final ReturnYear reported;
  private final Consumer<Defect> report;

  CareLeaverInCareCheck(ChildHistory history, ReturnYear reported, Consumer<Defect> report) {
    this.history = history;
    this.reported = reported;
    this.report = report;
  }

  void run() {
    for (var row : history.careLeavers(reported)) {
      if (row.age() <= 18) {
        onThe(row.on(), row);
      }
    }
  }

  private void onThe(LocalDate birthday, CareLeaver row) {
    if (covering(birthday).findAny().isEmpty()) {
      return;
    }
    boolean left =
        history.episodes().stream()
            .anyMatch(
                each -> {
                  LocalDate dec = each.dec();
                  return each.ceased() && dec != null && dec.isAfter(birthday);
                });
    report.accept(
        row.row()
            .warning(
                "IN_TOUCH",
                left ? "left-care-after-the-birthday" : "looked-after-on-the-birthday",
                left
                    ? "By Episodes care ended only after this birthday: OC3 does not ask of them at"
                        + " 17 or 18 (1016)."
                    : "By Episodes the young person was still looked after on this birthday: OC3"
                        + " does not ask of them at 17 or 18 (1007).",
                "Leave the row out, or correct Episodes."));
  }

  /** An open episode vouches for a day only if a return of that day's year or later has it. */
  private Stream<Episode> covering(LocalDate day) {
    return history.episodes().stream()
        .filter(each -> !Codes.LS.word(each.ls(), "legalBasis").orElse("").equals("short-breaks"))
        .filter(each -> !each.decom().isAfter(day))
        .filter(
            each -> {
              LocalDate dec = each.dec();
              return dec == null ? each.year().compareTo(reported) >= 0 : dec.isAfter(day);
            });
  }
}
