package uk.waymark.offers.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a folder, and what is no text of a pack among them. */
class PackFilesTest {
  @TempDir Path folder;

  private String pack = "";

  @BeforeEach
  void readThePack() throws IOException {
    try (var file = PackFilesTest.class.getResourceAsStream("/small-pack.yaml")) {
      pack = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ISO-8859-1, £, 29, not UTF-8 text",
    "windows-1252, ’, 29, not UTF-8 text",
    "UTF-16, £, 1, UTF-16 text",
  })
  void another_encoding_is_told_with_its_line(String encoding, String sign, int line, String reason)
      throws IOException {
    var text = pack.replace("You get money", "You get " + sign + "1 of money");
    var file = folder.resolve("pack.yaml");
    Files.write(file, text.getBytes(Charset.forName(encoding)));

    assertThat(PackFiles.read(folder))
        .isInstanceOfSatisfying(
            Loaded.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.place()).isEqualTo(new Place(file.toString(), line));
                          assertThat(fault.reason()).contains(reason).contains("Save");
                        }));
  }

  @Test
  void the_signs_of_utf_8_are_text() throws IOException {
    Files.writeString(
        folder.resolve("pack.yaml"),
        pack.replace("You get money", "You get £1, ’ and \uD83C\uDFE0"));
    assertThat(PackFiles.read(folder)).isInstanceOf(Loaded.Whole.class);
  }

  @Test
  void a_name_in_capitals_is_read_and_a_hidden_one_is_passed_over_and_named() throws IOException {
    Files.writeString(folder.resolve("PACK.YAML"), pack);
    assertThat(PackFiles.read(folder)).isInstanceOf(Loaded.Whole.class);
    assertThat(PackFiles.passedOver(folder)).isEmpty();

    var hidden = Files.writeString(folder.resolve(".pack.yaml"), pack);
    assertThat(PackFiles.read(folder)).isInstanceOf(Loaded.Whole.class);
    assertThat(PackFiles.passedOver(folder))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).isEqualTo(new Place(hidden.toString(), 1));
              assertThat(fault.reason()).contains("begins with a dot");
            });
  }
}
