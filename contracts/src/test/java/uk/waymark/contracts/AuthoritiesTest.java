package uk.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {
  @Test
  void there_are_153_upper_tier_authorities_of_four_kinds() {
    var byKind =
        Authorities.codes().stream()
            .collect(Collectors.groupingBy(code -> code.substring(0, 3), Collectors.counting()));

    assertThat(byKind)
        .hasSize(4)
        .containsEntry("E06", 63L)
        .containsEntry("E08", 36L)
        .containsEntry("E09", 33L)
        .containsEntry("E10", 21L);
  }

  @Test
  void a_name_with_a_comma_keeps_it_and_no_quotation_marks() {
    assertThat(Authorities.name("E06000023")).isEqualTo(Optional.of("Bristol, City of"));
    assertThat(Authorities.name("E06000999")).isEmpty();
    assertThat(Authorities.isKnown("W06000015")).isFalse();
  }

  @Test
  void the_list_agrees_with_the_one_it_was_made_from() throws IOException {
    var source = Project.shared("la_codes/england-upper-tier-authorities.csv");
    Assumptions.assumeTrue(source.isPresent());

    var codes =
        Files.readAllLines(source.orElseThrow()).stream()
            .skip(1)
            .map(line -> line.split(",", 2)[0])
            .toList();

    assertThat(Authorities.codes()).containsExactlyInAnyOrderElementsOf(codes);
  }
}
