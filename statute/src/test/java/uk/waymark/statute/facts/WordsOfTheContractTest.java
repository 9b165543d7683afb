package uk.waymark.statute.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.law.Status;

/**
 * The words in which the contract writes facts and answers: they leave the system, so they stay.
 */
class WordsOfTheContractTest {

  /** One kind of word: the value each stands for, how it is written and how it is read. */
  private record Kind<T>(
      List<T> values, Function<T, String> code, Function<String, Optional<T>> of, String words) {
    @Override
    public String toString() {
      return values.getFirst().getClass().getSimpleName();
    }
  }

  private static <T> Kind<T> kind(
      T[] values, Function<T, String> code, Function<String, Optional<T>> of, String words) {
    return new Kind<>(Arrays.asList(values), code, of, words);
  }

  static Stream<Kind<?>> kinds() {
    return Stream.of(
        kind(
            Entitled.values(),
            Entitled::code,
            Entitled::of,
            "yes not-yet ended no needs-decision undetermined"),
        kind(
            CareEndReason.values(),
            CareEndReason::code,
            CareEndReason::of,
            "reached-18 returned-home independent-living stayed-with-carers "
                + "special-guardianship child-arrangements adopted custody remand-ended "
                + "short-break-ended transferred adult-care age-assessed-adult "
                + "moved-abroad died other"),
        kind(
            Circumstance.values(),
            Circumstance::code,
            Circumstance::of,
            "single private-rent homeless-or-threatened "
                + "full-time-student-without-vacation-room first-home financial-need "
                + "child-trust-fund"),
        kind(
            DetentionBasis.values(),
            DetentionBasis::code,
            DetentionBasis::of,
            "sentence remand other"),
        kind(Document.values(), Document::code, Document::of, "assessment plan review"),
        kind(
            ElsewhereBy.values(),
            ElsewhereBy::code,
            ElsewhereBy::of,
            "voluntary-organisation private-childrens-home health-body education " + "care-home"),
        kind(
            Evidence.values(),
            Evidence::code,
            Evidence::of,
            "not-recorded claimed assessed documented"),
        kind(FamilyHomeEnd.values(), FamilyHomeEnd::code, FamilyHomeEnd::of, "breakdown moved-on"),
        kind(
            FamilyMember.values(),
            FamilyMember::code,
            FamilyMember::of,
            "parent parental-responsibility former-child-arrangements"),
        kind(
            HomeKind.values(),
            HomeKind::code,
            HomeKind::of,
            "foster-care childrens-home secure-home supported-accommodation "
                + "residential-school parent-and-child-home adoptive-home care-home "
                + "with-parent supported-lodgings own-tenancy student-accommodation "
                + "custody hospital bed-and-breakfast no-fixed-abode other"),
        kind(
            ImmigrationPosition.values(),
            ImmigrationPosition::code,
            ImmigrationPosition::of,
            "no-bar undecided appeal-rights-exhausted"),
        kind(
            InTouch.values(),
            InTouch::code,
            InTouch::of,
            "yes no died refuses-contact no-longer-needs-services home-six-months"),
        kind(
            LegalBasis.values(),
            LegalBasis::code,
            LegalBasis::of,
            "section-20 care-order interim-care-order placement-order freeing-order "
                + "emergency-protection police-protection child-assessment-order remand "
                + "pace-detention youth-rehabilitation-order short-breaks"),
        kind(Power.values(), Power::code, Power::of, "23B 24B"),
        kind(
            ReviewTrigger.values(),
            ReviewTrigger::code,
            ReviewTrigger::of,
            "routine requested move change-of-circumstances"),
        kind(StudyLevel.values(), StudyLevel::code, StudyLevel::of, "further higher training"),
        kind(
            Status.values(),
            Status::code,
            Status::of,
            "eligible-child relevant-child former-relevant-child "
                + "former-relevant-child-in-planned-education "
                + "former-relevant-child-back-in-education former-relevant-child-21-to-25 "
                + "qualifying-person none undetermined"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  <T> void each_word_is_written_and_read_back_and_no_other(Kind<T> kind) {
    assertThat(kind.values().stream().map(kind.code())).containsExactly(kind.words().split(" "));
    for (var value : kind.values()) {
      assertThat(kind.of().apply(kind.code().apply(value))).contains(value);
    }
    assertThat(kind.of().apply("no-such-word")).isEmpty();
    assertThat(kind.of().apply("")).isEmpty();
  }
}
