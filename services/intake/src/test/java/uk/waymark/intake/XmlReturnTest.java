package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The XML form of a yearly return says what the CSV files say. */
@QuarkusTest
class XmlReturnTest extends Returns {
  private static final String XML =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <EXPSSDA903>
        <CHILD>
          <HEADER>
            <CHILDID>x1</CHILDID><UPN>A123456789123</UPN><SEX>1</SEX><DOB>01/02/2001</DOB>
            <ETHNIC>WBRI</ETHNIC><UASC>1</UASC><DUC>01/02/2019</DUC>
            <AMISSING><MISSING>M</MISSING><MIS_START>01/07/2017</MIS_START></AMISSING>
            <AREVIEW><REVIEW>01/08/2017</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
          </HEADER>
          <EPISODE>
            <DECOM>05/06/2017</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N1</CIN><PL>U4</PL>
            <PL_POST>AB1 2CD</PL_POST><DEC>01/09/2017</DEC><REC>X1</REC>
          </EPISODE>
          <EPISODE>
            <DECOM>01/09/2017</DECOM><RNE>B</RNE><LS>C2</LS><CIN>N1</CIN><PL>K2</PL>
            <DEC/><REC></REC>
          </EPISODE>
        </CHILD>
        <CHILD>
          <HEADER>
            <CHILDID>x2</CHILDID><UPN/><SEX>2</SEX><DOB>02/07/1998</DOB><ETHNIC>WBRI</ETHNIC>
            <UASC>0</UASC><IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>Z1</ACCOM>
          </HEADER>
        </CHILD>
      </EXPSSDA903>
      """;

  @BeforeEach
  void startEmpty() throws Exception {
    forget();
  }

  @Test
  void the_same_return_as_xml_and_as_csv_gives_the_same_events() throws Exception {
    load(
            2017,
            files(
                "h.csv", HEADER + child("x1", "01/02/2001") + child("x2", "02/07/1998"),
                "u.csv", UASC + "x1,M,01/02/2001,01/02/2019\n",
                "e.csv",
                    EPISODES
                        + episode("x1", "05/06/2017", "S", "V2", "U4", "01/09/2017", "X1")
                        + episode("x1", "01/09/2017", "B", "C2", "K2", "", ""),
                "o.csv", OC3 + "x2,02/07/1998,YES,F1,Z1\n"))
        .then()
        .statusCode(200);
    var fromCsv = imported();
    assertThat(fromCsv).hasSize(7);
    forget();

    post(XML)
        .then()
        .statusCode(200)
        .body("rows", empty())
        .body(
            "files.file",
            containsInAnyOrder(
                "body.xml (HEADER)", "body.xml (EPISODES)", "body.xml (UASC)", "body.xml (OC3)"))
        .body("files.find { it.table == 'HEADER' }.rowsAccepted", equalTo(2))
        .body("files.find { it.table == 'EPISODES' }.rowsAccepted", equalTo(2))
        .body("files.find { it.table == 'OC3' }.rowsAccepted", equalTo(1))
        .body("totals.eventsNew", equalTo(7));

    assertThat(imported()).isEqualTo(fromCsv);
    load(2017, files("CLA.xml", "\uFEFF" + XML))
        .then()
        .statusCode(200)
        .body("totals.eventsNew", equalTo(0));
  }

  @Test
  void a_row_at_fault_is_named_by_its_line_and_the_rest_stands() {
    post(XML.replace("01/09/2017</DECOM>", "31/09/2017</DECOM>").replace(">x2<", "><"))
        .then()
        .statusCode(200)
        .body(
            "rows.findAll { it.severity == 'REFUSED' }.code",
            containsInAnyOrder("date-does-not-exist", "child-blank", "child-blank"))
        .body("rows.find { it.code == 'date-does-not-exist' }.file", equalTo("body.xml (EPISODES)"))
        .body("rows.find { it.code == 'date-does-not-exist' }.line", equalTo(14))
        .body("files.find { it.table == 'HEADER' }.rowsRefused", equalTo(1));
    assertThat(recordedOf("x1")).isPositive();
  }

  @Test
  void what_is_no_return_is_refused_and_nothing_outside_is_fetched() {
    post("<EXPSSDA903><CHILD>")
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("not well-formed XML"));
    post("<OTHER/>")
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("EXPSSDA903"));
    var doctype = "<!DOCTYPE EXPSSDA903 [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    post(XML.replace("<EXPSSDA903>", doctype + "<EXPSSDA903>").replace(">x1<", ">&e;<"))
        .then()
        .statusCode(422);
    assertThat(recordedOf("x1")).isZero();
  }

  private static Response post(String xml) {
    return caseSystem()
        .queryParam("authority", Event.COUNCIL)
        .queryParam("year", 2017)
        .contentType("application/xml")
        .body(xml)
        .post("/imports/ssda903");
  }
}
