package uk.waymark.kit.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecordHashTest {
  @Test
  void it_is_the_sum_of_the_first_sixteen_bytes_modulo_two_to_the_128() throws Exception {
    var hash = new RecordHash();
    var sum = BigInteger.ZERO;
    for (var i = 0; i < 1_000; i++) {
      hash.addEvent("urn:a", "id-" + i);
      var digest = MessageDigest.getInstance("SHA-256").digest(("urn:a\nid-" + i).getBytes(UTF_8));
      sum = sum.add(new BigInteger(1, Arrays.copyOf(digest, 16)));
    }

    assertThat(new BigInteger(hash.hex(), 16)).isEqualTo(sum.mod(BigInteger.ONE.shiftLeft(128)));
    assertThat(hash.hex()).hasSize(32);
  }

  @Test
  void order_does_not_matter_and_members_do() {
    var one = new RecordHash().addEvent("s", "1").addEvent("s", "2").hex();

    assertThat(new RecordHash().addEvent("s", "2").addEvent("s", "1").hex()).isEqualTo(one);
    assertThat(new RecordHash().addEvent("s", "2").addEvent("s", "3").hex()).isNotEqualTo(one);
    assertThat(new RecordHash().hex()).isEqualTo("0".repeat(32));
  }
}
