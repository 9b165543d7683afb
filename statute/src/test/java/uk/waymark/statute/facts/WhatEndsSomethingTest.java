package uk.waymark.statute.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On one day what ends something is read before what starts something. */
class WhatEndsSomethingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static Stream<Happening> ends() {
    return Stream.of(
        new Happening.CareEnded(CareEndReason.OTHER),
        new Happening.AccommodationProvidedEnded(),
        new Happening.FamilyHomeEnded(Optional.empty()),
        new Happening.SpecialGuardianshipDischarged(),
        new Happening.Released(),
        new Happening.HospitalDischarged(),
        new Happening.AccommodatedElsewhereEnded(),
        new Happening.PrivateFosteringEnded(),
        new Happening.StayingPutEnded(),
        new Happening.PersonalAdviserEnded(),
        new Happening.EducationEnded(),
        new Happening.ApprenticeshipEnded(),
        new Happening.EmploymentEnded(),
        new Happening.SupportDeclined());
  }

  static Stream<Happening> others() {
    return Stream.of(
        new Happening.PersonRegistered(DAY, Evidence.CLAIMED),
        new Happening.PersonDied(),
        new Happening.CareStarted(LegalBasis.SECTION_20, Optional.empty()),
        new Happening.LegalBasisChanged(LegalBasis.CARE_ORDER),
        new Happening.HomeChanged(HomeKind.OTHER, Optional.empty()),
        new Happening.AccommodationProvided(Power.SECTION_23B),
        new Happening.FamilyHomeStarted(FamilyMember.PARENT),
        new Happening.SpecialGuardianshipMade(),
        new Happening.Detained(Optional.empty()),
        new Happening.HospitalAdmitted(Optional.empty()),
        new Happening.StayingPutStarted(Optional.empty()),
        new Happening.PersonalAdviserAppointed("pa"),
        new Happening.EducationInterrupted(),
        new Happening.SupportRequested(),
        new Happening.TouchRegained(),
        new Happening.EmploymentStarted(),
        new Happening.EntitlementPaid("ENT-HEB", Optional.of(BigDecimal.TEN)),
        new Happening.Noted("something-else"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ends")
  void these_end_something(Happening what) {
    assertThat(what.ending()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void these_do_not(Happening what) {
    assertThat(what.ending()).isFalse();
  }
}
