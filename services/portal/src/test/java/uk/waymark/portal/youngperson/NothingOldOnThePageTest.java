package uk.waymark.portal.youngperson;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.portal.RandomOffers;

/** Whatever was concluded: the page tells no words of an offer that do not stand that day. */
class NothingOldOnThePageTest {
  private static final int CONCLUSIONS = 400;
  private static final int DAYS = 8;

  @Test
  void the_page_tells_only_what_stands_by_its_own_dates() {
    var bare =
        life(
            "p-1",
            born("2004-01-01"),
            List.of(),
            status("former-relevant-child", "2022-01-01", "2040-01-01"));
    int told = 0;
    int named = 0;
    for (long seed = 0; seed < CONCLUSIONS; seed++) {
      var offers = RandomOffers.of(seed);
      var message =
          bare.with(offers, RandomOffers.STEPS, List.of(), List.of(), List.of(), List.of());
      var random = new Random(seed);
      for (int i = 0; i < DAYS; i++) {
        var day = RandomOffers.day(offers, random);
        var groups = EntitlementGroup.all(message, day);
        var whole = groups.toString();
        var open = groups.stream().map(EntitlementGroup::open).toList().toString();
        var later = groups.stream().map(EntitlementGroup::later).toList().toString();
        for (var offer : offers) {
          for (var version : offer.versions()) {
            var name = version.version() + "-";
            var as = "seed " + seed + ", " + version + " on " + day;
            for (var part : List.of("Words-", "Apply-", "Bring-", "Sum-")) {
              if (whole.contains(part + name)) {
                assertThat(RandomOffers.mayBeTold(offer, version, day)).as(as).isTrue();
                assertThat(version.from()).as(as).isBeforeOrEqualTo(day);
                told++;
              }
            }
            if (open.contains("Title-" + name) || later.contains("Title-" + name)) {
              assertThat(RandomOffers.isOver(version, day)).as(as).isFalse();
              named++;
            }
          }
        }
      }
    }
    assertThat(told).isGreaterThan(1000);
    assertThat(named).isGreaterThan(1000);
  }
}
