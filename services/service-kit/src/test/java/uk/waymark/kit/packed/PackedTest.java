package uk.waymark.kit.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackedTest {
  private static final byte[] LONG = bytes("{\"words\":\"" + "Tŷ, £3,000. ".repeat(4_000) + "\"}");

  @Test
  void what_is_packed_comes_back() {
    var packed = Packed.pack(LONG);

    assertThat(packed.length).isLessThan(LONG.length / 20);
    assertThat(Packed.unpack(packed)).isEqualTo(LONG);
  }

  @Test
  void what_is_short_stays_as_it_is_and_older_rows_are_read() {
    var shortOne = bytes("{\"a\":1}");

    assertThat(Packed.pack(shortOne)).isEqualTo(shortOne);
    assertThat(Packed.unpack(shortOne)).isEqualTo(shortOne);
    assertThat(Packed.unpack(LONG)).isEqualTo(LONG);
  }

  @Test
  void bytes_that_are_not_whole_are_refused() {
    var packed = Packed.pack(LONG);
    var cut = Arrays.copyOf(packed, packed.length - 9);
    var wrongLength = packed.clone();
    wrongLength[1] = -1;

    for (var broken : new byte[][] {{}, {1}, bytes("[1]"), cut, wrongLength}) {
      assertThatIllegalArgumentException().isThrownBy(() -> Packed.unpack(broken));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
