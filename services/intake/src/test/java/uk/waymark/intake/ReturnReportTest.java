package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every line of the report of an import: the row it stands on and its code. */
@QuarkusTest
class ReturnReportTest extends Returns {
  @BeforeEach
  void startEmpty() throws Exception {
    forget();
  }

  @Test
  void what_a_row_of_the_header_or_of_oc3_lacks_or_says_twice() {
    assertThat(
            report(
                2017,
                files(
                    "h.csv",
                        HEADER
                            + child("a1", "")
                            + child("a2", "01/04/2018")
                            + child("a3", "01/02/2001")
                            + child("a3", "01/02/2002")
                            + child("a4", "01/02/2001")
                            + child("a4", "01/02/2001"),
                    "o.csv",
                        OC3
                            + "b1,02/07/2001,YES,F2,B1\n"
                            + "b2,02/07/1991,YES,F2,B1\n"
                            + "b3,02/07/1999,,,\n"
                            + "b4,02/07/1999,YES,F2,X1\n")))
        .containsExactly(
            "h.csv:2 blank",
            "h.csv:3 born-after-return-year",
            "h.csv:4 same-child-twice",
            "h.csv:5 same-child-twice",
            "h.csv:7 same-row-twice",
            "o.csv:2 not-of-age-for-oc3",
            "o.csv:3 not-of-age-for-oc3",
            "o.csv:4 nothing-said",
            "o.csv:5 cannot-be-suitable");
    assertThat(recordedOf("a1") + recordedOf("a2") + recordedOf("a3") + recordedOf("b1")).isZero();
    assertThat(recordedOf("b3")).isZero();
    assertThat(recordedOf("a4")).isEqualTo(1);
    assertThat(recordedOf("b4")).isEqualTo(1);
  }

  @Test
  void what_the_rows_of_a_child_contradict_in_each_other() {
    assertThat(
            report(
                2017,
                files(
                    "h.csv",
                        HEADER
                            + child("c1", "01/02/2001")
                            + child("c2", "01/02/2001")
                            + child("c3", "06/06/2017"),
                    "e.csv",
                        EPISODES
                            + episode("c1", "05/06/2017", "S", "V2", "U4", "01/07/2017", "E8")
                            + episode("c1", "01/08/2017", "P", "V2", "U4", "02/04/2018", "E8")
                            + episode("c2", "05/06/2017", "S", "V2", "U4", "01/07/2017", "X1")
                            + episode("c2", "01/07/2017", "S", "V2", "U4", "", "")
                            + episode("c3", "05/06/2017", "S", "V2", "U4", "", "")
                            + episode("c4", "05/06/2017", "S", "V2", "U4", "", ""))))
        .containsExactly(
            "e.csv:3 continues-after-end",
            "e.csv:3 ends-after-return-year",
            "e.csv:5 started-while-looked-after",
            "e.csv:6 starts-before-birth",
            "e.csv:7 no-header-row");
  }

  @Test
  void years_loaded_in_order_tell_what_the_later_one_leaves_open_in_the_earlier() {
    var born = HEADER + child("d1", "01/02/2001") + child("d2", "01/02/2001");
    born += child("d3", "01/02/2001") + child("d4", "01/02/2001") + child("d5", "01/02/2001");
    assertThat(
            report(
                2016,
                files(
                    "h.csv",
                    born,
                    "e.csv",
                    EPISODES
                        + episode("d1", "05/06/2016", "S", "V2", "U4", "", "")
                        + episode("d2", "05/06/2016", "S", "V2", "U4", "", "")
                        + episode("d3", "05/06/2016", "S", "V2", "U4", "", "")
                        + episode("d4", "05/06/2016", "S", "V2", "U4", "01/05/2017", "X1")
                        + episode("d5", "05/06/2016", "S", "V2", "U4", "01/07/2016", "E8"))))
        .containsExactly("e.csv:5 ends-after-return-year", "e.csv:5 no-episode-follows");

    var later =
        files(
            "e.csv",
            EPISODES
                + episode("d1", "05/06/2016", "S", "V2", "U4", "01/06/2017", "E8")
                + episode("d3", "01/05/2017", "P", "V2", "K2", "", "")
                + episode("d4", "05/04/2017", "P", "V2", "K2", "", ""));
    var told =
        List.of(
            "2016-17 e.csv:3 open-and-not-in-the-next-return",
            "2016-17 e.csv:4 open-before-a-later-episode",
            "2016-17 e.csv:5 overlaps-the-next-episode");
    assertThat(report(2017, later)).containsExactlyElementsOf(told);
    assertThat(report(2017, later)).as("loaded again").containsExactlyElementsOf(told);
    assertThat(report(2017, files("h.csv", HEADER + child("d1", "01/02/2001"))))
        .as("nothing of Episodes is sent")
        .isEmpty();
  }

  @Test
  void the_rows_of_an_earlier_year_are_not_counted_to_the_file_of_this_one() {
    report(2016, files("e.csv", EPISODES + episode("e1", "05/06/2016", "S", "V2", "U4", "", "")));
    var answer =
        load(2017, files("e.csv", EPISODES + episode("e2", "05/06/2017", "S", "V2", "U4", "", "")))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getInt("files[0].rowsWithWarnings")).isEqualTo(1);
    assertThat(answer.getList("rows.code"))
        .containsExactly("no-header-row", "open-and-not-in-the-next-return");
  }

  @Test
  void a_year_that_was_left_out_does_not_hide_an_open_row_and_the_earlier_year_may_come_last() {
    var early = files("e.csv", EPISODES + episode("f1", "05/06/2014", "S", "V2", "U4", "", ""));
    var late = files("e.csv", EPISODES + episode("f2", "05/06/2017", "S", "V2", "U4", "", ""));
    report(2014, early);
    assertThat(report(2017, late)).contains("2014-15 e.csv:2 open-and-not-in-the-next-return");
    assertThat(report(2014, early)).contains("e.csv:2 open-and-not-in-the-next-return");
  }

  @Test
  void a_later_year_tells_that_its_first_row_goes_on_after_an_end() {
    report(
        2017,
        files(
            "h.csv", HEADER + child("g1", "01/02/2001"),
            "e.csv", EPISODES + episode("g1", "05/06/2017", "P", "V2", "U4", "", "")));

    assertThat(
            report(
                2016,
                files(
                    "e.csv",
                    EPISODES + episode("g1", "05/06/2016", "S", "V2", "U4", "01/01/2017", "E8"))))
        .containsExactly("2017-18 e.csv:2 continues-after-end");
  }

  @Test
  void the_published_rules_of_oc3_are_warnings() {
    assertThat(
            report(
                2017,
                files(
                    "o.csv",
                    OC3
                        + "h1,02/07/1999,YES,F2,\n"
                        + "h2,02/07/1999,,F2,B1\n"
                        + "h3,02/07/1999,RHOM,F2,0\n"
                        + "h4,02/07/1999,DIED,0,0\n"
                        + "h5,02/07/1999,YES,0,B1\n"
                        + "h6,02/07/2000,YES,F2,Z1\n"
                        + "h7,02/07/2000,YES,F2,T1\n"
                        + "h8,02/07/1999,YES,F2,T1\n"
                        + "h9,02/07/1999,RHOM,0,0\n")))
        .containsExactly(
            "o.csv:2 only-partly-filled",
            "o.csv:3 nothing-said",
            "o.csv:3 only-partly-filled",
            "o.csv:4 known-though-died-or-home",
            "o.csv:5 day-of-death-not-said",
            "o.csv:6 in-touch-but-not-known",
            "o.csv:7 former-carers-at-17",
            "o.csv:8 foyer-under-18");
  }

  @Test
  void who_was_looked_after_on_the_birthday_is_no_care_leaver_of_17_or_18() {
    var born = HEADER;
    var left = OC3;
    for (var id : List.of("i1", "i2", "i3", "i4", "i5")) {
      born += child(id, "02/07/2000");
      left += id + ",02/07/2000,YES,F2,B1\n";
    }
    born += child("i6", "02/07/1998");
    left += "i6,02/07/1998,YES,F2,B1\n";
    assertThat(
            report(
                2017,
                files(
                    "h.csv", born,
                    "e.csv",
                        EPISODES
                            + episode("i1", "05/06/2017", "S", "V2", "U4", "", "")
                            + episode("i2", "05/06/2017", "S", "V2", "U4", "03/07/2017", "E8")
                            + episode("i3", "05/06/2017", "S", "V2", "U4", "02/07/2017", "E8")
                            + episode("i4", "03/07/2017", "S", "V2", "U4", "", "")
                            + episode("i5", "25/06/2017", "S", "V3", "U4", "03/07/2017", "E4A")
                            + episode("i6", "05/06/2017", "S", "V2", "U4", "", ""),
                    "o.csv", left)))
        .containsExactly(
            "o.csv:2 looked-after-on-the-birthday", "o.csv:3 left-care-after-the-birthday");
  }

  @Test
  void homes_from_16_and_short_breaks_are_looked_at() {
    assertThat(
            report(
                2017,
                files(
                    "h.csv",
                        HEADER
                            + child("j1", "06/06/2001")
                            + child("j2", "05/06/2001")
                            + child("j3", "01/02/2008")
                            + child("j4", "01/02/2008"),
                    "e.csv",
                        EPISODES
                            + episode("j1", "05/06/2017", "S", "V2", "K3", "", "")
                            + episode("j2", "05/06/2017", "S", "V2", "H5", "", "")
                            + episode("j3", "05/06/2017", "S", "V3", "U4", "22/06/2017", "E4A")
                            + episode("j3", "01/07/2017", "S", "V3", "U4", "19/07/2017", "E4A")
                            + episode("j3", "01/09/2017", "S", "V3", "U4", "05/09/2017", "X1")
                            + episode("j3", "05/09/2017", "P", "V3", "K2", "07/09/2017", "E4A")
                            + episode("j4", "05/06/2017", "S", "V3", "U4", "07/06/2017", "E4A")
                            + episode("j4", "01/09/2017", "S", "V4", "U4", "", ""))))
        .containsExactly(
            "e.csv:2 place-only-from-16",
            "e.csv:5 break-too-long",
            "e.csv:7 change-within-a-break",
            "e.csv:8 both-kinds-of-break");
  }

  @Test
  void the_line_is_that_of_the_file_sent_last() {
    var open = episode("k1", "05/06/2017", "S", "V2", "U4", "", "");
    report(2017, files("one.csv", EPISODES + open));

    assertThat(
            report(
                2017,
                files(
                    "two.csv",
                    EPISODES + episode("k0", "05/06/2017", "S", "V2", "U4", "", "") + open)))
        .containsExactly("two.csv:2 no-header-row", "two.csv:3 no-header-row");
  }

  @Test
  void a_row_that_an_earlier_file_of_the_year_brought_is_told_with_its_year_and_not_counted() {
    report(
        2017,
        files(
            "e.csv",
            EPISODES
                + episode("n0", "05/06/2017", "S", "V2", "U4", "", "")
                + episode("n1", "05/06/2017", "S", "V2", "U4", "", "")));

    var later = files("e.csv", EPISODES + episode("n1", "01/02/2018", "P", "V2", "U4", "", ""));
    assertThat(load(2017, later).jsonPath().getInt("files[0].rowsWithWarnings")).isEqualTo(1);
    assertThat(report(2017, later))
        .containsExactly(
            "2017-18 e.csv:3 no-header-row",
            "2017-18 e.csv:3 open-before-a-later-episode",
            "e.csv:2 no-header-row");
  }

  @Test
  void of_a_child_who_is_not_sent_only_the_year_before_is_told() {
    report(2016, files("e.csv", EPISODES + episode("o1", "05/06/2016", "S", "V2", "U4", "", "")));
    report(2017, files("e.csv", EPISODES + episode("o1", "05/06/2017", "P", "V2", "U4", "", "")));

    assertThat(
            report(
                2017,
                files("e.csv", EPISODES + episode("o2", "05/06/2017", "S", "V2", "U4", "", ""))))
        .containsExactly("2016-17 e.csv:2 open-before-a-later-episode", "e.csv:2 no-header-row");
  }

  @Test
  void a_file_without_a_name_is_named_by_its_table() {
    caseSystem()
        .queryParam("authority", Event.COUNCIL)
        .queryParam("year", 2017)
        .contentType("text/csv")
        .body(EPISODES + episode("q1", "05/06/2017", "S", "V2", "U4", "", ""))
        .post("/imports/ssda903")
        .then()
        .statusCode(200)
        .body("files[0].file", equalTo("body.csv (EPISODES)"))
        .body("rows[0].file", equalTo("body.csv (EPISODES)"))
        .body("files[0].rowsWithWarnings", equalTo(1));
  }

  /** The report's lines, each as the year of the row if it is another, file, line and code. */
  private static List<String> report(int year, Map<String, String> files) {
    List<Map<String, Object>> rows =
        load(year, files).then().statusCode(200).extract().jsonPath().getList("rows");
    return rows.stream()
        .map(
            row ->
                (row.get("year") == null ? "" : row.get("year") + " ")
                    + row.get("file")
                    + ":"
                    + Objects.requireNonNull(row.get("line"))
                    + " "
                    + row.get("code"))
        .sorted()
        .toList();
  }
}
