package uk.waymark.contracts.event.data;

import java.util.Optional;

/** Where a young person lives. The meaning of each field is in the schema of its event. */
public sealed interface AboutHome extends EventData {
  /** A young person moved home. */
  record HomeChanged(
      HomeKind kind,
      Optional<String> carerId,
      Optional<Boolean> suitable,
      Optional<String> authorityOfResidence,
      Optional<Boolean> sameAccommodation)
      implements AboutHome {
    public static HomeChanged read(Fields data) {
      return new HomeChanged(
          data.word("kind", HomeKind.class),
          data.textIfGiven("carerId"),
          data.flagIfGiven("suitable"),
          data.textIfGiven("authorityOfResidence"),
          data.flagIfGiven("sameAccommodation"));
    }
  }

  /** The authority provides accommodation under section 23B or 24B. */
  record AccommodationProvided(Power under) implements AboutHome {
    public static AccommodationProvided read(Fields data) {
      return new AccommodationProvided(data.word("under", Power.class));
    }
  }

  /** Accommodation under section 23B or 24B ended; the date is the first day without it. */
  record AccommodationProvidedEnded(Optional<Power> under) implements AboutHome {
    public static AccommodationProvidedEnded read(Fields data) {
      return new AccommodationProvidedEnded(data.wordIfGiven("under", Power.class));
    }
  }

  /**
   * A young person began to live at home. Only this starts the six months after which relevant
   * status may end.
   */
  record FamilyHomeStarted(FamilyMember with) implements AboutHome {
    public static FamilyHomeStarted read(Fields data) {
      return new FamilyHomeStarted(data.word("with", FamilyMember.class));
    }
  }

  /** Living at home ended; the date is the first day no longer there. */
  record FamilyHomeEnded(Optional<FamilyHomeEnd> reason) implements AboutHome {
    public static FamilyHomeEnded read(Fields data) {
      return new FamilyHomeEnded(data.wordIfGiven("reason", FamilyHomeEnd.class));
    }
  }

  /** A special guardianship order was made. */
  record SpecialGuardianshipMade() implements AboutHome {
    public static SpecialGuardianshipMade read(Fields data) {
      return new SpecialGuardianshipMade();
    }
  }

  /** The special guardianship order was discharged. */
  record SpecialGuardianshipDischarged() implements AboutHome {
    public static SpecialGuardianshipDischarged read(Fields data) {
      return new SpecialGuardianshipDischarged();
    }
  }

  /** A young person stays on after 18 with a carer. */
  record StayingPutStarted(boolean withFormerFosterParent, Optional<String> carerId)
      implements AboutHome {
    public static StayingPutStarted read(Fields data) {
      return new StayingPutStarted(
          data.flag("withFormerFosterParent"), data.textIfGiven("carerId"));
    }
  }

  /** Staying put ended; the date is the first day no longer there. */
  record StayingPutEnded(Optional<Boolean> withFormerFosterParent, Optional<String> carerId)
      implements AboutHome {
    public static StayingPutEnded read(Fields data) {
      return new StayingPutEnded(
          data.flagIfGiven("withFormerFosterParent"), data.textIfGiven("carerId"));
    }
  }

  /** What kind of home a young person lives in. */
  enum HomeKind implements Word {
    FOSTER_CARE,
    CHILDRENS_HOME,
    SECURE_HOME,
    SUPPORTED_ACCOMMODATION,
    RESIDENTIAL_SCHOOL,
    PARENT_AND_CHILD_HOME,
    ADOPTIVE_HOME,
    CARE_HOME,
    WITH_PARENT,
    SUPPORTED_LODGINGS,
    OWN_TENANCY,
    STUDENT_ACCOMMODATION,
    CUSTODY,
    HOSPITAL,
    BED_AND_BREAKFAST,
    NO_FIXED_ABODE,
    OTHER
  }

  /** The section of the Children Act 1989 under which the authority provides accommodation. */
  enum Power implements Word {
    SECTION_23B("23B"),
    SECTION_24B("24B");

    private final String word;

    Power(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** With whom a young person lives at home. */
  enum FamilyMember implements Word {
    PARENT,
    PARENTAL_RESPONSIBILITY,
    FORMER_CHILD_ARRANGEMENTS
  }

  /** How living at home ended. */
  enum FamilyHomeEnd implements Word {
    BREAKDOWN,
    MOVED_ON
  }
}
