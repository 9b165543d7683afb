package uk.waymark.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * COVERAGE.approved.md says of every place of the law whether it is modelled, and by what. A place
 * that the code cites and the register lacks, or the other way round, fails here.
 */
class CoverageApprovedTest {
  private static final Path MODULE =
      Path.of(System.getProperty("waymark.root", ".")).resolve("statute");
  private static final Instrument ORDER = Instrument.PRIORITY_NEED_ORDER_2002;

  @Test
  void no_place_is_an_orphan() throws IOException {
    assertThat(register().faults()).isEmpty();
  }

  @Test
  void the_register_of_coverage_is_the_approved_one() throws IOException {
    var received = MODULE.resolve("target/COVERAGE.received.md");
    var approved = MODULE.resolve("COVERAGE.approved.md");
    var text = CoverageText.write(register());
    Files.createDirectories(received.getParent());
    Files.writeString(received, text);

    assertThat(text)
        .as(
            "The coverage changed. Compare %s with %s; if it is right, copy it over.",
            "target/COVERAGE.received.md", "COVERAGE.approved.md")
        .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
  }

  @Test
  void a_citation_of_a_place_that_the_register_lacks_is_found() throws IOException {
    assertThat(with(ORDER, "article 3 | modelled | a | \narticle 5 | partly | c | d").faults())
        .containsExactly(
            "ENT-PN-4 cites "
                + ORDER.title()
                + ", article 4, which the register does"
                + " not have");
  }

  @Test
  void a_citation_of_a_place_said_to_be_not_modelled_is_found() throws IOException {
    assertThat(
            with(
                    ORDER,
                    """
                    article 3 | modelled | a |
                    article 4 | not | b | c
                    article 5 | modelled | d |
                    """)
                .faults())
        .contains(
            "ENT-PN-4 cites "
                + ORDER.title()
                + ", article 4, which the register says is not"
                + " modelled");
  }

  @Test
  void a_place_said_to_be_modelled_that_nothing_cites_is_found() throws IOException {
    var others =
        "article 3 | modelled | a |\narticle 4 | modelled | b |\narticle 5 | modelled | c |\n";

    assertThat(with(ORDER, others + "article 6 | modelled | d |").faults())
        .containsExactly(
            ORDER.title() + ", article 6 is said to be modelled, but no provision cites it");
    assertThat(with(ORDER, others + "article 6 | partly | d | in ENT-PN-9; e").faults())
        .containsExactly(ORDER.title() + ", article 6 names ENT-PN-9, which is no provision");
    assertThat(with(ORDER, others + "article 6 | modelled | d | in ENT-PN-5").faults()).isEmpty();
  }

  @Test
  void an_instrument_without_places_is_found() throws IOException {
    var lines = new EnumMap<Instrument, List<CoverageLine>>(register().lines());
    lines.remove(Instrument.LOCAL_PRACTICE);

    assertThat(new Coverage(lines, List.of()).faults())
        .contains(Instrument.LOCAL_PRACTICE.title() + ": the register has no file of its places");
  }

  @Test
  void what_is_not_modelled_has_a_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageText.read("article 6 | not | violence |"))
        .withMessageContaining("no reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageText.read("article 6 | partly | violence | in ENT-PN-5"))
        .withMessageContaining("no reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageText.read("article 6 | modelled"))
        .withMessageContaining("place | how | what | reason");
  }

  @Test
  void a_citation_of_several_places_is_taken_apart() {
    var act = Instrument.CHILDREN_ACT_1989;

    assertThat(Place.of(new Citation.Section(act, "23D", "(3), (4)")))
        .containsExactly(new Place("section 23D(3)"), new Place("section 23D(4)"));
    assertThat(Place.of(new Citation.Section(act, "24", "(2)(b) to (d)")))
        .extracting(Place::words)
        .containsExactly("section 24(2)(b)", "section 24(2)(c)", "section 24(2)(d)");
    assertThat(Place.of(new Citation.Section(act, "199", "(8) to (11)"))).hasSize(4);
    assertThat(Place.of(new Citation.Regulation(act, "48", " as in the pandemic")))
        .containsExactly(new Place("regulation 48"));
    assertThat(new Place("section 24(1)").holds(new Place("section 24(1A)"))).isFalse();
    assertThat(new Place("section 24").holds(new Place("section 24(1A)"))).isTrue();
  }

  private static Coverage register() throws IOException {
    return CoverageText.read(MODULE.resolve("src/test/resources/coverage"));
  }

  private static Coverage with(Instrument in, String places) throws IOException {
    var register = register();
    var lines = new EnumMap<Instrument, List<CoverageLine>>(register.lines());
    lines.put(in, new ArrayList<>(CoverageText.read(places)));
    return new Coverage(lines, register.provisions());
  }
}
