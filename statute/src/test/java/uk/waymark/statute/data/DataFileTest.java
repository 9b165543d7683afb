package uk.waymark.statute.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** A file of dated law: what it leaves out, or leaves empty, it does not say. */
class DataFileTest {
  private static DataFile file() throws IOException {
    return DataFile.read("a file", new StringReader("what= A number. \nnote=\nunit=GBP"));
  }

  @Test
  void what_it_says_is_given_without_the_spaces_around_it() throws IOException {
    assertThat(file().said("what")).isEqualTo("A number.");
    assertThat(file().ifSaid("unit")).contains("GBP");
    assertThat(file().keys()).containsExactly("note", "unit", "what");
  }

  @Test
  void an_empty_line_says_nothing() throws IOException {
    var file = file();

    assertThat(file.ifSaid("note")).isEmpty();
    assertThat(file.ifSaid("until")).isEmpty();
    assertThatThrownBy(() -> file.said("note"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a file does not say note");
  }
}
