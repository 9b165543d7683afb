package uk.waymark.entitlements.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.Place;
import uk.waymark.offers.pack.Pack;

/** Which packs are published. */
class PublishedServicesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void what_is_made_up_is_published_only_where_invented_people_live() {
    var all = PackFiles.shipped().values();

    assertThat(PublishedServices.sound(all, true)).extracting(Pack::id).contains("merrowdale");
    assertThat(PublishedServices.sound(all, false))
        .hasSize(all.size() - 1)
        .extracting(Pack::id)
        .doesNotContain("merrowdale");
  }

  @Test
  void a_pack_with_a_fault_takes_no_other_along() {
    var packs = new ArrayList<>(PackFiles.shipped().values());
    var whole = PublishedServices.sound(packs, true);
    packs.add(
        new Loaded.Refused(
            "broken", List.of(new Fault(new Place("broken.yaml", 3), "It has no source."))));

    assertThat(PublishedServices.sound(packs, true)).isEqualTo(whole);
    assertThat(PublishedServices.write(whole, DAY)).hasSizeGreaterThan(80);
  }
}
