package uk.waymark.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.waymark.kit.problem.ProblemException;

/** A few bytes a row must not fill the memory. */
class ReturnLimitsTest {
  private static final int MOST = RowCount.MOST_ROWS;
  private static final String CSV = "CHILD,SEX,DOB,DUC\n";

  @Test
  void a_child_has_at_most_366_episodes() {
    assertThat(xml(1, 366)).hasSize(2);
    refused(() -> xml(1, 367), "a CHILD is 366 episodes");
  }

  @Test
  void an_import_has_at_most_half_a_million_rows_and_no_more_than_the_memory_holds() {
    assertThat(MOST).isLessThanOrEqualTo(500_000);
    assertThat(MOST * 16L * 1024).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
    refused(() -> xml(MOST / 366 + 1, 366), "an import is " + MOST + " rows");
    refused(() -> xml(MOST + 1, 0), "an import is " + MOST + " rows");
  }

  @Test
  void the_rows_of_all_files_count_together() {
    var count = new RowCount();
    assertThat(ReturnFile.read("a.csv", rows(MOST / 2), count).rowsRead()).isEqualTo(MOST / 2);
    assertThat(ReturnFile.read("b.csv", rows(MOST - MOST / 2), count).rowsRead())
        .isEqualTo(MOST - MOST / 2);

    refused(() -> ReturnFile.read("c.csv", rows(1), count), "an import is " + MOST + " rows");
  }

  private static byte[] rows(int count) {
    return (CSV + "x,,,\n".repeat(count)).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_report_lists_the_first_ten_thousand_lines_and_counts_all() {
    var reading = new ReturnReading(new ReturnYear(2017));
    reading.read("b.csv", (CSV + "x\n".repeat(6_000)).getBytes(StandardCharsets.UTF_8));
    reading.read("a.csv", (CSV + "x\n".repeat(6_000)).getBytes(StandardCharsets.UTF_8));

    var report =
        reading.reported(
            "E06000051", new ReturnYear(2017), new ImportReport.Totals(0, 0, 0, 0, 0, 0));

    assertThat(report.rows()).hasSize(10_000);
    assertThat(report.moreRows()).isEqualTo(2_000);
    assertThat(report.rows().getFirst())
        .satisfies(
            first -> {
              assertThat(first.file()).isEqualTo("a.csv");
              assertThat(first.line()).isEqualTo(2);
            });
    assertThat(report.rows().getLast().line()).isEqualTo(4_001);
    assertThat(report.files())
        .allSatisfy(
            file -> {
              assertThat(file.rowsRefused()).isEqualTo(6_000);
              assertThat(file.rowsAccepted()).isZero();
            });
  }

  private static java.util.List<ReturnFile> xml(int children, int episodes) {
    var child = "<CHILD>" + "<EPISODE/>".repeat(episodes) + "</CHILD>";
    var whole = "<EXPSSDA903>" + child.repeat(children) + "</EXPSSDA903>";
    return ReturnXml.read("r.xml", whole.getBytes(StandardCharsets.UTF_8), new RowCount());
  }

  private static void refused(ThrowingCallable reading, String limit) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(reading)
        .satisfies(
            thrown -> {
              assertThat(thrown.problem().status()).isEqualTo(413);
              assertThat(thrown.problem().detail()).contains(limit);
            });
  }
}
