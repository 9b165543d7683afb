package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.util.Map;

/** What the date of birth makes doubtful about a child's rows of Episodes. It changes no event. */
final class BirthCheck {
  private static final int SUPPORTED_ACCOMMODATION_FROM = 16;

  private final ChildHistory history;
  private final ReturnYear reported;
  private final Report report;

  /** Takes what was found. */
  @FunctionalInterface
  interface Report {
    /** A warning on a row. */
    void warn(Episode episode, String column, String code, String message, String mend);
  }

  BirthCheck(ChildHistory history, ReturnYear reported, Report report) {
    this.history = history;
    this.reported = reported;
    this.report = report;
  }

  void run() {
    var born = history.registrations();
    for (var episode : history.episodes()) {
      boolean mine = episode.year().equals(reported);
      if (born.isEmpty()) {
        if (mine) {
          noHeader(episode);
        }
        continue;
      }
      var latest = born.entrySet().stream().max(Map.Entry.comparingByKey()).orElseThrow();
      if (mine || latest.getKey().equals(reported)) {
        against(latest.getValue(), episode);
      }
    }
  }

  private static LocalDate sixteenthBirthday(Person person) {
    return CareLeaver.birthday(person.dateOfBirth(), SUPPORTED_ACCOMMODATION_FROM);
  }

  private void noHeader(Episode episode) {
    report.warn(
        episode,
        "CHILD",
        "no-header-row",
        "No loaded Header has this child: the date of birth is not recorded.",
        "Send the child's row in Header.");
  }

  private void against(Person person, Episode episode) {
    if (episode.decom().isBefore(person.dateOfBirth())) {
      report.warn(
          episode,
          "DECOM",
          "starts-before-birth",
          "The episode begins before the date of birth in Header (302).",
          "Correct DECOM, or DOB in Header.");
    } else if (Codes.PLACE.says(episode.place(), "from16")
        && episode.decom().isBefore(sixteenthBirthday(person))) {
      report.warn(
          episode,
          "PLACE",
          "place-only-from-16",
          "K3, H5 and P2 are for young people of 16 and over, and this episode begins before the"
              + " sixteenth birthday.",
          "Correct PLACE, DECOM, or DOB in Header.");
    }
  }
}
