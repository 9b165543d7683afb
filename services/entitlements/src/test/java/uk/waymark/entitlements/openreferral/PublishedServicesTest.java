package uk.waymark.entitlements.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.entitlements.packs.PackHistory.Counted;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.openreferral.Service;
import uk.waymark.offers.pack.Pack;

/** What goes out of the packs that count and those that counted before. */
class PublishedServicesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant FIRST = Instant.parse("2026-10-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-01T09:00:00Z");

  @Test
  void what_is_made_up_is_published_only_where_invented_people_live() {
    var all =
        PackFiles.shipped().values().stream()
            .map(read -> ((Loaded.Whole) read).pack())
            .map(pack -> new Counted(pack.id(), Optional.of(pack), FIRST, null))
            .toList();

    assertThat(PublishedServices.write(all, DAY, true)).anyMatch(PublishedServicesTest::isMadeUp);
    assertThat(PublishedServices.write(all, DAY, false))
        .hasSizeGreaterThan(60)
        .noneMatch(PublishedServicesTest::isMadeUp);
  }

  @Test
  void what_is_in_no_pack_any_more_is_defunct_since_the_switch() {
    var whole = pack("walsall");
    var less = without(whole);
    var gone = ids(counts(whole));
    gone.removeAll(ids(counts(less)));

    var services =
        PublishedServices.write(
            List.of(counted(whole, FIRST, LATER), counted(less, LATER, null)), DAY, false);

    assertThat(gone).isNotEmpty();
    assertThat(services).extracting(Service::id).doesNotHaveDuplicates().containsAll(gone);
    for (var service : services) {
      if (gone.contains(service.id())) {
        assertThat(service.fields())
            .containsEntry("status", "defunct")
            .containsEntry("last_modified", "2026-11-01T09:00:00.000Z")
            .doesNotContainKey("x-waymark");
      } else {
        assertThat(service.fields()).containsKey("x-waymark");
      }
    }
  }

  @Test
  void what_comes_back_with_a_later_pack_stands_again() {
    var whole = pack("walsall");

    assertThat(
            PublishedServices.write(
                List.of(
                    counted(whole, FIRST, LATER),
                    counted(without(whole), LATER, LATER.plusSeconds(60)),
                    counted(whole, LATER.plusSeconds(60), null)),
                DAY,
                false))
        .isEqualTo(
            PublishedServices.write(
                List.of(counted(whole, LATER.plusSeconds(60), null)), DAY, false));
  }

  @Test
  void while_the_pack_that_counts_cannot_be_read_nothing_is_said_to_stand_or_to_be_gone() {
    var broken = new Counted("E08000030", Optional.empty(), LATER, null);
    var other = new Counted("covenant", Optional.of(pack("covenant")), FIRST, null);

    var services =
        PublishedServices.write(
            List.of(other, counted(pack("walsall"), FIRST, LATER), broken), DAY, false);

    assertThat(services).containsAll(PublishedServices.write(List.of(other), DAY, false));
    assertThat(services)
        .filteredOn(service -> ids(counts(pack("walsall"))).contains(service.id()))
        .isNotEmpty()
        .allSatisfy(service -> assertThat(service.fields()).containsEntry("status", "inactive"));
  }

  private static boolean isMadeUp(Service service) {
    return String.valueOf(service.fields().get("alert")).contains("Made up");
  }

  private static List<String> ids(List<Counted> counted) {
    return new ArrayList<>(
        PublishedServices.write(counted, DAY, true).stream().map(Service::id).toList());
  }

  private static List<Counted> counts(Pack pack) {
    return List.of(counted(pack, FIRST, null));
  }

  private static Counted counted(Pack pack, Instant since, @Nullable Instant until) {
    return new Counted("E08000030", Optional.of(pack), since, until);
  }

  private static Pack pack(String id) {
    return ((Loaded.Whole) java.util.Objects.requireNonNull(PackFiles.shipped().get(id))).pack();
  }

  /** The pack without its last entry. */
  private static Pack without(Pack pack) {
    return new Pack(
        pack.id(),
        pack.publisher(),
        pack.standing(),
        pack.groups(),
        pack.entries().subList(0, pack.entries().size() - 1));
  }
}
