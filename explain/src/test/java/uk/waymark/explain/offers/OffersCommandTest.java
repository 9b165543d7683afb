package uk.waymark.explain.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that checks a pack. */
class OffersCommandTest {
  private static final String PACK =
      """
      pack:
        id: test
        name: Test Council
        authority: E06000051
        standing: publisher
      entries:
        - id: thing
          kind: council
          headings: [money]
          versions:
            - version: "1"
              validFrom: 2026-04-01
              title: A thing
              words: You get a thing.
              who:
                age: { from: 18 }
              amount: { form: fixed, value: 30, unit: GBP, every: week, use: as-needed }
              apply: { given: applied-for }
              force: choice
              source: { title: Offer, publisher: Test Council, period: "now", link: "https://test.example" }
              checkedOn: 2026-01-01
              reviewBy: 2026-12-31
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void a_pack_in_order_is_read_whole() throws IOException {
    assertThat(check(PACK)).isZero();
    assertThat(text(out)).isEqualTo("Read whole: Test Council, 1 entry, 0 warnings.\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void a_fault_is_told_with_file_line_and_reason() throws IOException {
    assertThat(check(PACK.replace(" unit: GBP,", "").replace("age:", "aged:"))).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .contains("pack.yaml:16: who has no key aged. Did you mean age?")
        .contains("pack.yaml:17: amount does not say unit. An amount without a unit says nothing")
        .endsWith("Refused: 2 faults. Nothing of it is used.\n");
  }

  @Test
  void a_warning_keeps_nothing_from_being_used() throws IOException {
    assertThat(check(PACK, "--as-at", "2027-01-01")).isZero();
    assertThat(text(out))
        .contains("pack.yaml:11: The version 1 of thing was to be looked at again by 2026-12-31")
        .endsWith("1 warning.\n");
  }

  @Test
  void an_authority_there_is_none_of_is_refused_at_its_line() throws IOException {
    assertThat(check(PACK.replace("E06000051", "E09000099"))).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err))
        .contains("pack.yaml:4: No council in England")
        .contains("has the code E09000099")
        .endsWith("Refused: 1 fault. Nothing of it is used.\n");
  }

  @Test
  void a_hidden_file_that_is_not_read_is_told() throws IOException {
    Files.writeString(folder.resolve(".pack.yaml"), PACK);

    assertThat(check(PACK)).isZero();
    assertThat(text(out)).contains(".pack.yaml:1: The file is not read").endsWith("1 warning.\n");
  }

  @Test
  void a_pack_that_is_not_there_is_told() {
    assertThat(run(List.of("check", folder.resolve("none").toString()))).isEqualTo(2);
    assertThat(text(err)).contains("There is no pack").contains("name a folder or a .yaml file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "look", "check", "check p --day", "check p --as-at tomorrow"})
  void a_wrong_command_says_how_to_use_it(String command) {
    assertThat(run(command.isEmpty() ? List.of() : List.of(command.split(" ")))).isEqualTo(2);
    assertThat(text(err)).contains(OffersCommand.USAGE);
  }

  private int check(String pack, String... more) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), pack);
    var args = new ArrayList<>(List.of("check", folder.toString()));
    args.addAll(List.of(more));
    return run(args);
  }

  private int run(List<String> args) {
    return OffersCommand.run(args, LocalDate.parse("2026-06-01"), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
