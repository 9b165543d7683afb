package uk.waymark.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.validation.EventValidator;
import uk.waymark.contracts.validation.Verdict;

class CodesTest {
  private static final PersonKey SOMEBODY = new PersonKey("E06000051", "c1");

  @Test
  void the_published_codes_are_all_there() {
    for (var code : "C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3".split(" ")) {
      assertThat(Codes.LS.has(code)).as(code).isTrue();
    }
    for (var code :
        "X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17"
            .split(" ")) {
      assertThat(Codes.REC.has(code)).as(code).isTrue();
    }
    assertThat(Codes.REC.has("code")).isFalse();
  }

  static Stream<Statement> whatEveryCodeSays() {
    var year = new ReturnYear(2017);
    return Stream.of(
            codes("S B")
                .flatMap(
                    rne ->
                        codes("C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3")
                            .map(ls -> List.of(rne, ls, "U4", "E5"))),
            codes("U1 U6 A3 K1 K2 K3 H5 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 Z1 Z14")
                .map(place -> List.of("P", "V2", place, "X1")),
            codes("E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17")
                .flatMap(rec -> codes("V2 V3").map(ls -> List.of("S", ls, "R5", rec))))
        .flatMap(all -> all)
        .map(
            codes ->
                new Episode(
                    row(),
                    year,
                    java.time.LocalDate.of(2017, 6, 5),
                    codes.get(0),
                    codes.get(1),
                    codes.get(2),
                    java.time.LocalDate.of(2018, 1, 10),
                    codes.get(3)))
        .flatMap(episode -> EpisodeStatements.of(SOMEBODY, episode, 0).stream());
  }

  @ParameterizedTest
  @MethodSource("whatEveryCodeSays")
  void every_code_becomes_an_event_of_the_contract(Statement statement) {
    var event =
        uk.waymark.contracts.Json.object()
            .put("specversion", "1.0")
            .put("id", statement.id())
            .put("source", "urn:test")
            .put("type", statement.type().ceType())
            .put("subject", "c1")
            .put("authority", "E06000051")
            .put("time", "2017-06-05T00:00:00+01:00")
            .set("data", statement.data());

    assertThat(EventValidator.create().validate(event)).isInstanceOf(Verdict.Valid.class);
  }

  private static Stream<String> codes(String codes) {
    return Stream.of(codes.split(" "));
  }

  private static SourceRow row() {
    return new SourceRow(ReturnTable.EPISODES, "e.csv", 2, java.util.Map.of());
  }
}
