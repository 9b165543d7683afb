package uk.waymark.casesystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.waymark.casesystem.life.Story;
import uk.waymark.casesystem.returns.CareLeaverRow;
import uk.waymark.casesystem.returns.EpisodeRow;
import uk.waymark.casesystem.returns.HeaderRow;
import uk.waymark.casesystem.returns.ReturnYear;

/**
 * The yearly returns on children looked after (SSDA903) of a council: what truly happened, as it
 * stood on each 31 March. Comma separated, UTF-8, exact header row, dates as DD/MM/YYYY.
 */
public final class YearlyReturns {
  private YearlyReturns() {}

  /**
   * Writes {@code YEAR-header.csv}, {@code YEAR-episodes.csv} and {@code YEAR-oc3.csv} for each
   * year.
   *
   * @param folder is made when it is not there
   * @param years each named by the 31 March on which it ends
   */
  public static void write(Council council, Path folder, Collection<Integer> years)
      throws IOException {
    Files.createDirectories(folder);
    for (int ending : years) {
      ReturnYear year = new ReturnYear(ending);
      List<String> headers = new ArrayList<>(List.of(HeaderRow.COLUMNS));
      List<String> episodes = new ArrayList<>(List.of(EpisodeRow.COLUMNS));
      List<String> careLeavers = new ArrayList<>(List.of(CareLeaverRow.COLUMNS));
      for (Story story : council.stories()) {
        List<EpisodeRow> ofYear = EpisodeRow.of(story, year);
        ofYear.forEach(episode -> episodes.add(episode.csv()));
        var careLeaver = CareLeaverRow.of(story, year);
        careLeaver.ifPresent(row -> careLeavers.add(row.csv()));
        if (!ofYear.isEmpty() || careLeaver.isPresent()) {
          headers.add(HeaderRow.of(story, year).csv());
        }
      }
      Files.write(folder.resolve(ending + "-header.csv"), headers);
      Files.write(folder.resolve(ending + "-episodes.csv"), episodes);
      Files.write(folder.resolve(ending + "-oc3.csv"), careLeavers);
    }
  }

  /** The last return year that was over before the day. */
  public static int lastFullYearBefore(LocalDate day) {
    return day.isAfter(LocalDate.of(day.getYear(), Month.MARCH, 31))
        ? day.getYear()
        : day.getYear() - 1;
  }
}
