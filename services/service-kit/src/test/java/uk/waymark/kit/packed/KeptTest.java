package uk.waymark.kit.packed;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final String LONG = "{\"words\":\"" + "Tŷ, £3,000. ".repeat(4_000) + "\"}";

  @Test
  void what_was_written_whole_comes_back() {
    var columns = Kept.columnsOf(bytes(LONG));

    assertThat(columns.since()).isNull();
    assertThat(text(requireNonNull(columns.whole()), null)).isEqualTo(LONG);
  }

  @Test
  void a_change_of_a_few_words_takes_a_few_bytes() {
    var whole = Packed.pack(bytes(LONG));
    var changed = new StringBuilder(LONG).replace(20_000, 20_005, "4,500").toString();

    var columns = Kept.read(whole, null).columnsFor(bytes(changed));

    assertThat(columns.whole()).isNull();
    assertThat(requireNonNull(columns.since())).hasSizeLessThan(50);
    assertThat(text(whole, columns.since())).isEqualTo(changed);
  }

  @Test
  void changes_here_and_there_take_a_few_bytes_each() {
    var before = new StringBuilder("{\"steps\":[");
    for (int i = 0; i < 2_000; i++) {
      before.append("{\"because\":[").append(i % 13).append("],\"amount\":").append(i).append("},");
    }
    before.append("{}]}");
    var after =
        before
            .toString()
            .replace("\"amount\":110}", "\"amount\":99}")
            .replace("\"amount\":500}", "\"amount\":1500}")
            .replace("\"amount\":1200}", "\"amount\":1300}");
    var whole = Packed.pack(bytes(before.toString()));

    var columns = Kept.read(whole, null).columnsFor(bytes(after));

    assertThat(columns.whole()).isNull();
    assertThat(requireNonNull(columns.since())).hasSizeLessThan(70);
    assertThat(text(whole, columns.since())).isEqualTo(after);
  }

  @Test
  void one_change_after_the_other_and_back() {
    var random = new Random(20261130);
    var whole = Packed.pack(bytes(LONG));
    byte @Nullable [] since = null;
    var now = LONG;
    int shortened = 0;
    for (int time = 0; time < 2_000; time++) {
      var next = time % 50 == 0 ? LONG : changed(now, random);
      var columns = Kept.read(whole, since).columnsFor(bytes(next));
      if (columns.whole() == null) {
        shortened++;
      } else {
        whole = columns.whole();
      }
      since = columns.since();
      assertThat(text(whole, since)).as("change %d", time).isEqualTo(next);
      now = next;
    }
    assertThat(shortened).isBetween(200, 1_900);
  }

  @Test
  void what_is_the_same_and_what_is_shorter_or_longer_at_an_edge() {
    for (var before : new String[] {"{\"a\":1}", LONG}) {
      for (var after :
          new String[] {
            before,
            before.substring(0, before.length() - 1),
            before.substring(1),
            before + "}",
            "{" + before,
            before + before,
            "{}"
          }) {
        var whole = Packed.pack(bytes(before));
        var columns = Kept.read(whole, null).columnsFor(bytes(after));
        var kept = columns.whole() == null ? whole : columns.whole();
        if (columns.whole() == null || after.startsWith("{")) {
          assertThat(text(kept, columns.since())).isEqualTo(after);
        }
      }
    }
  }

  @Test
  void what_is_taken_back_leaves_no_difference() {
    var whole = Packed.pack(bytes(LONG));
    var changed = new StringBuilder(LONG).insert(40_000, "!").toString();
    var since = Kept.read(whole, null).columnsFor(bytes(changed)).since();

    assertThat(Kept.read(whole, since).columnsFor(bytes(LONG)))
        .isEqualTo(new Kept.Columns(null, null));
  }

  /** As a process of an older release writes, which knows of the first column only. */
  @Test
  void what_another_wrote_whole_counts_and_not_a_difference_from_before() {
    var changed = new StringBuilder(LONG).insert(40_000, "!").toString();
    var since = Kept.read(Packed.pack(bytes(LONG)), null).columnsFor(bytes(changed)).since();
    var other = new StringBuilder(LONG).insert(20_000, "?").toString();

    assertThat(text(Packed.pack(bytes(other)), since)).isEqualTo(other);
  }

  @Test
  void bytes_that_are_no_difference_are_refused() {
    var whole = Packed.pack(bytes(LONG));
    var changed = new StringBuilder(LONG).insert(40_000, "!").toString();
    var since = requireNonNull(Kept.read(whole, null).columnsFor(bytes(changed)).since());
    var tooMuchTheSame = since.clone();
    tooMuchTheSame[5] = 1;
    var negative = since.clone();
    negative[9] = -1;
    var cut = Arrays.copyOf(since, since.length - 1);

    for (var broken : new byte[][] {{}, {2}, bytes(LONG), tooMuchTheSame, negative, cut}) {
      assertThatIllegalArgumentException().isThrownBy(() -> Kept.read(whole, broken));
    }
  }

  /** Some words put in, taken out or replaced at one to three places. */
  private static String changed(String text, Random random) {
    var changed = new StringBuilder(text);
    for (int places = 1 + random.nextInt(3); places > 0; places--) {
      int from = 10 + random.nextInt(changed.length() - 20);
      int to = from + random.nextInt(Math.min(8, changed.length() - from - 5));
      changed.replace(from, to, "é".repeat(random.nextInt(6)));
    }
    return changed.toString();
  }

  private static String text(byte[] whole, byte @Nullable [] since) {
    return new String(Kept.read(whole, since).json(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
