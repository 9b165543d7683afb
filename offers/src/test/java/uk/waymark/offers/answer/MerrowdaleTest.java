package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

/** Offers of the invented council give what their words say. */
class MerrowdaleTest {
  @ParameterizedTest(name = "{0}: {1} and {2} on {3}")
  @CsvSource({
    "starts work, yes, not-yet, 2026-05-28",
    "starts work, not-yet, not-yet, 2026-05-29",
    "starts work, not-yet, not-yet, 2026-05-30",
    "starts an apprenticeship, not-yet, yes, 2026-05-28",
    "starts an apprenticeship, not-yet, not-yet, 2026-05-29"
  })
  void travel_is_paid_for_the_first_four_weeks_of_a_job_and_of_an_apprenticeship(
      String begins, String job, String apprenticeship, String day) {
    var life = List.of("2026-05-01 " + begins);

    assertThat(entitled("travel-to-a-new-job", day, life)).isEqualTo(job);
    assertThat(entitled("travel-to-a-new-apprenticeship", day, life)).isEqualTo(apprenticeship);
  }

  @ParameterizedTest(name = "paid {0}: {1}")
  @CsvSource({"200, yes", "500, ended"})
  void a_solicitor_may_send_more_than_one_bill(String paid, String answer) {
    assertThat(
            entitled(
                "immigration-advice",
                "2026-06-01",
                List.of(
                    "2026-04-10 has the immigration position undecided",
                    "2026-05-01 is paid immigration-advice £" + paid)))
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} on {1}: {2} {3}")
  @CsvSource({
    "tv-licence, 2026-04-09, yes, not paid yet",
    "tv-licence, 2026-04-10, ended, one licence was paid",
    "tv-licence, 2026-09-10, ended, once is not again in a second flat",
    "first-two-weeks-rent, 2026-04-09, yes, not paid yet",
    "first-two-weeks-rent, 2026-04-12, yes, the second week is still to be paid",
    "first-two-weeks-rent, 2026-04-15, ended, the two weeks are over",
    "first-two-weeks-rent, 2026-09-10, ended, once is not again in a second flat"
  })
  void what_comes_once_does_not_come_again_with_the_next_home(
      String id, String day, String answer, String why) {
    var life =
        List.of(
            "2026-04-01 moves to own-tenancy in E06000051",
            "2026-04-10 is paid tv-licence",
            "2026-04-10 is paid first-two-weeks-rent",
            "2026-09-01 moves to own-tenancy in E06000051");

    assertThat(entitled(id, day, life)).as(why).isEqualTo(answer);
  }

  private static String entitled(String id, String day, List<String> more) {
    var life =
        new ArrayList<>(
            Arrays.asList(
                "2006-05-01 is born",
                "2016-05-01 comes into care by care-order",
                "2024-05-01 leaves care: reached-18"));
    life.addAll(more);
    return Offers.derive(Story.of(life).at("E06000051"), List.of(Packs.shipped("merrowdale")))
        .stream()
        .filter(course -> course.id().equals(id))
        .findFirst()
        .orElseThrow()
        .on(LocalDate.parse(day))
        .entitled()
        .code();
  }
}
