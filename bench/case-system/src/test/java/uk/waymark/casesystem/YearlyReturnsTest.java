package uk.waymark.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearlyReturnsTest {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Integer> YEARS = IntStream.rangeClosed(2017, 2026).boxed().toList();

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    YearlyReturns.write(Council.generate(1, 600, TODAY), folder, YEARS);
  }

  @Test
  void theHeaderRowsAreExact() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("2026-header.csv")).getFirst())
        .isEqualTo("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
    assertThat(Files.readAllLines(folder.resolve("2026-episodes.csv")).getFirst())
        .isEqualTo(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,"
                + "HOME_POST,PL_POST,URN");
    assertThat(Files.readAllLines(folder.resolve("2026-oc3.csv")).getFirst())
        .isEqualTo("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM");
  }

  @Test
  void anEpisodeThatContinuesIsFollowedOnTheDayItEnds() throws IOException {
    int continued = 0;
    for (List<String[]> episodes : byChild(distinctEpisodes()).values()) {
      for (int i = 0; i < episodes.size(); i++) {
        String[] row = episodes.get(i);
        if (row[8].equals("X1")) {
          continued++;
          assertThat(episodes.get(i + 1)[1]).isEqualTo(row[7]);
          assertThat(episodes.get(i + 1)[2]).isIn("L", "P", "B", "T", "U");
        } else if (i + 1 < episodes.size()) {
          assertThat(row[7]).as("only the last episode is open").isNotEmpty();
          assertThat(episodes.get(i + 1)[2]).isEqualTo("S");
        }
      }
    }
    assertThat(continued).isGreaterThan(300);
  }

  @Test
  void careAsReturnedIsCareAsItWas() throws IOException {
    Map<String, List<String[]>> returned = byChild(distinctEpisodes());
    int compared = 0;
    for (var story : Council.generate(1, 600, TODAY).stories()) {
      if (story.spells().isEmpty() || story.spells().getFirst().from().getYear() < 2017) {
        continue;
      }
      List<String> starts =
          returned.getOrDefault(story.subject(), List.of()).stream()
              .filter(row -> row[2].equals("S"))
              .map(row -> row[1])
              .toList();
      List<String> told =
          story.spells().stream()
              .filter(spell -> spell.from().isBefore(LocalDate.of(2026, 4, 1)))
              .map(spell -> spell.from().format(DAY))
              .toList();
      assertThat(starts).as(story.subject()).isEqualTo(told);
      compared++;
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void whatIsOpenOnThirtyFirstMarchHasNoEndAndNoReason() throws IOException {
    List<String[]> open = rows("2026-episodes.csv").stream().filter(r -> r[7].isEmpty()).toList();

    assertThat(open).hasSizeGreaterThan(50).allMatch(row -> row[8].isEmpty());
    assertThat(rows("2026-episodes.csv").stream().filter(row -> !row[7].isEmpty()))
        .isNotEmpty()
        .allMatch(row -> !LocalDate.parse(row[7], DAY).isAfter(LocalDate.of(2026, 3, 31)))
        .noneMatch(row -> row[8].isEmpty());
  }

  @Test
  void everyChildOfATableIsInTheHeader() throws IOException {
    for (int year : YEARS) {
      List<String> header = rows(year + "-header.csv").stream().map(row -> row[0]).toList();
      assertThat(header).doesNotHaveDuplicates();
      for (String table : List.of("-episodes.csv", "-oc3.csv")) {
        assertThat(header).containsAll(rows(year + table).stream().map(r -> r[0]).toList());
      }
    }
  }

  @Test
  void careLeaversAreInTouchOrWithoutActivityAndHome() throws IOException {
    List<String[]> rows = rows("2026-oc3.csv");

    assertThat(rows).hasSizeGreaterThan(50);
    for (String[] row : rows) {
      assertThat(row[3].equals("0")).as(row[0]).isEqualTo(!row[2].equals("YES"));
      assertThat(row[4].equals("0")).as(row[0]).isEqualTo(!row[2].equals("YES"));
    }
  }

  private static List<String[]> distinctEpisodes() throws IOException {
    Map<String, String[]> latest = new TreeMap<>();
    for (int year : YEARS) {
      rows(year + "-episodes.csv").forEach(row -> latest.put(row[0] + " " + row[1], row));
    }
    return new ArrayList<>(latest.values());
  }

  private static Map<String, List<String[]>> byChild(List<String[]> rows) {
    Map<String, List<String[]>> byChild = new HashMap<>();
    rows.forEach(row -> byChild.computeIfAbsent(row[0], child -> new ArrayList<>()).add(row));
    Comparator<String[]> byStart = Comparator.comparing(row -> LocalDate.parse(row[1], DAY));
    byChild.values().forEach(list -> list.sort(byStart));
    return byChild;
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
