package uk.waymark.statute.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.facts.StudyLevel;

/** Random lives from a seed: care and homes in turns, and acts of every kind on top. */
public final class RandomLives {
  private static final List<LegalBasis> BASES =
      List.of(LegalBasis.SECTION_20, LegalBasis.CARE_ORDER, LegalBasis.INTERIM_CARE_ORDER);

  private RandomLives() {}

  /** Care spells and family homes only. */
  public static YoungPerson careAndHomes(RandomGenerator random) {
    var born = LocalDate.of(2002, 1, 1).plusDays(random.nextInt(365 * 8));
    if (random.nextInt(20) == 0) {
      born = LocalDate.of(2004, 2, 29);
    }
    var person = YoungPerson.aYoungPerson().born(born.toString());
    var day = born.plusYears(12).plusDays(random.nextInt(365 * 5));
    int spells = 1 + random.nextInt(4);
    for (int i = 0; i < spells; i++) {
      var from = near(random, day, born);
      var to = near(random, from.plusDays(1 + random.nextInt(400)), born);
      if (!to.isAfter(from)) {
        to = from.plusDays(1 + random.nextInt(100));
      }
      person.lookedAfter(BASES.get(random.nextInt(BASES.size())), from.toString(), to.toString());
      day = to.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(300));
    }
    homes(random, person, born);
    return person;
  }

  /** Sometimes moves a day onto or beside a birthday, where the rules turn. */
  private static LocalDate near(RandomGenerator random, LocalDate day, LocalDate born) {
    if (random.nextInt(6) != 0) {
      return day;
    }
    var birthday = born.plusYears(14 + 2 * random.nextInt(3)).plusDays(random.nextInt(3) - 1);
    return birthday.isBefore(day) ? day : birthday;
  }

  private static void homes(RandomGenerator random, YoungPerson person, LocalDate born) {
    var day = born.plusYears(15).plusDays(random.nextInt(900));
    int homes = random.nextInt(3);
    for (int i = 0; i < homes; i++) {
      person.on(day.toString(), new Happening.FamilyHomeStarted(FamilyMember.PARENT));
      if (random.nextInt(4) == 0) {
        return;
      }
      var end = random.nextInt(3) == 0 ? day.plusMonths(6) : day.plusDays(1 + random.nextInt(300));
      end = end.plusDays(random.nextInt(3) - 1);
      person.on(
          end.toString(),
          new Happening.FamilyHomeEnded(
              Optional.of(
                  random.nextBoolean() ? FamilyHomeEnd.BREAKDOWN : FamilyHomeEnd.MOVED_ON)));
      day = end.plusDays(1 + random.nextInt(200));
    }
  }

  /** Everything the law reads, in any mixture, possible or not. */
  public static YoungPerson anything(RandomGenerator random) {
    var person = careAndHomes(random);
    var base = person.events().getFirst().on();
    int acts = random.nextInt(14);
    for (int i = 0; i < acts; i++) {
      var day = base.plusYears(13).plusDays(random.nextInt(365 * 14));
      person.on(day.toString(), act(random, base));
    }
    var known = person.events();
    if (random.nextBoolean()) {
      var wrong = known.get(random.nextInt(known.size()));
      var recorded = wrong.recordedAt().atZone(ZoneOffset.UTC).toLocalDate().plusDays(40);
      person.correcting(
          wrong.id(), recorded.toString(), wrong.on().plusDays(20).toString(), wrong.what());
    }
    if (random.nextInt(3) == 0) {
      var wrong = known.get(random.nextInt(known.size()));
      person.on(base.plusYears(19).toString(), new Happening.EventRetracted(wrong.id()));
    }
    return person;
  }

  private static Happening act(RandomGenerator random, LocalDate born) {
    return switch (random.nextInt(32)) {
      case 0 -> new Happening.NeedsAssessmentCompleted();
      case 1 -> new Happening.PathwayPlanCompleted(Optional.empty());
      case 2, 3 -> new Happening.PathwayPlanReviewed(Optional.empty(), Optional.empty());
      case 4 -> new Happening.PersonalAdviserAppointed("pa");
      case 5 -> new Happening.PersonalAdviserEnded();
      case 6 -> new Happening.PersonalAdviserVisited(Optional.of(true));
      case 7 -> new Happening.AccommodationProvided(Power.SECTION_24B);
      case 8 -> new Happening.SupportOffered();
      case 9 -> new Happening.SupportRequested();
      case 10 -> new Happening.SupportDeclined();
      case 11 -> new Happening.EducationIntentionTold(Optional.empty());
      case 12 ->
          new Happening.EducationStarted(
              StudyLevel.HIGHER,
              Optional.of(1 + random.nextInt(4)),
              Optional.empty(),
              Optional.of(random.nextBoolean()),
              Optional.empty());
      case 13 -> new Happening.EducationEnded();
      case 14 -> new Happening.SpecialGuardianshipMade();
      case 15 -> new Happening.Detained(Optional.empty());
      case 16 -> new Happening.Released();
      case 17 -> new Happening.CareStarted(LegalBasis.SHORT_BREAKS, Optional.empty());
      case 18 -> new Happening.CareEnded(CareEndReason.SHORT_BREAK_ENDED);
      case 19 ->
          new Happening.PersonRegistered(born.plusDays(random.nextInt(700)), evidence(random));
      case 20 -> new Happening.ApprenticeshipStarted();
      case 21 -> new Happening.TouchLost();
      case 22 -> new Happening.TouchRegained();
      case 23 -> new Happening.SocialWorkerVisited();
      case 24 -> new Happening.LeavingCareApproved(random.nextBoolean());
      case 25 ->
          new Happening.DocumentGiven(
              any(random, Document.values()), Optional.of(random.nextBoolean()));
      case 26, 27 -> new Happening.HomeChanged(any(random, HomeKind.values()), Optional.empty());
      case 28, 29 ->
          new Happening.CircumstanceRecorded(
              any(random, Circumstance.values()), random.nextInt(4) > 0, Optional.empty());
      case 30 -> new Happening.PersonalAdviserContacted();
      default -> new Happening.StayingPutStarted(Optional.of(true));
    };
  }

  private static <T> T any(RandomGenerator random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Evidence evidence(RandomGenerator random) {
    return random.nextBoolean() ? Evidence.CLAIMED : Evidence.DOCUMENTED;
  }
}
