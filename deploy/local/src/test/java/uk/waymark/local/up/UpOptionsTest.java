package uk.waymark.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.local.LocalFault;

/** What may stand after {@code ./waymark up}. */
class UpOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "'',                     false, 8080",
    "--fresh,                true,  8080",
    "--ports 18080,          false, 18080",
    "--fresh --ports 18080,  true,  18080",
    "--ports 18080 --fresh,  true,  18080",
    "--ports 1024,           false, 1024",
    "--ports 65494,          false, 65494"
  })
  void is_understood(String words, boolean fresh, int base) {
    assertThat(UpOptions.of(list(words))).isEqualTo(new UpOptions(fresh, base));
  }

  @ParameterizedTest
  @CsvSource({
    "--frehs,         Not understood: --frehs",
    "fresh,           Not understood: fresh",
    "--ports,         Not understood: --ports",
    "--ports --fresh, Not a port: --fresh",
    "--ports 80,      Not a port: 80",
    "--ports 1023,    Not a port: 1023",
    "--ports 65495,   Not a port: 65495",
    "--ports 99999,   Not a port: 99999"
  })
  void is_refused_with_the_usage(String words, String sentence) {
    assertThatExceptionOfType(LocalFault.class)
        .isThrownBy(() -> UpOptions.of(list(words)))
        .withMessageStartingWith(sentence)
        .withMessageEndingWith(UpOptions.USAGE);
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
