package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;

/** Stays in care and at home in turns, from childhood to 18. */
final class CareStory {
  private static final LegalBasis[] BASES = {
    LegalBasis.SECTION_20,
    LegalBasis.SECTION_20,
    LegalBasis.SECTION_20,
    LegalBasis.CARE_ORDER,
    LegalBasis.CARE_ORDER,
    LegalBasis.INTERIM_CARE_ORDER,
    LegalBasis.PLACEMENT_ORDER,
    LegalBasis.EMERGENCY_PROTECTION,
    LegalBasis.POLICE_PROTECTION,
    LegalBasis.CHILD_ASSESSMENT_ORDER,
    LegalBasis.REMAND,
    LegalBasis.PACE_DETENTION,
    LegalBasis.YOUTH_REHABILITATION_ORDER
  };

  private final Notebook life;
  private boolean atHome;

  CareStory(Notebook life) {
    this.life = life;
  }

  /** Writes the story; the day on which care ended last. */
  LocalDate write() {
    var day = life.near(life.oneIn(4) ? life.aged(3, 13) : life.aged(13, 17));
    int stays = life.oneIn(2) ? 1 : life.between(2, 4);
    for (int stay = 0; stay < stays && day.isBefore(life.birthday(18)); stay++) {
      var end = life.oneIn(6) ? shortBreaks(day) : stay(day, stay == stays - 1);
      if (!end.isBefore(life.birthday(18))) {
        return end;
      }
      day = between(end);
    }
    return day;
  }

  private LocalDate stay(LocalDate start, boolean last) {
    endHome(start);
    var basis = life.pick(BASES);
    var by = life.oneIn(12) ? Optional.of("E10000016") : Optional.<String>empty();
    var started = life.on(start, new Happening.CareStarted(basis, by));
    if (life.oneIn(25)) {
      life.wrongAtFirst(started, start.plusDays(life.between(-60, 60)));
    }
    var end = end(start, last);
    change(start, end);
    placedAtHome(start, end, basis);
    if (end.isAfter(life.birthday(18))) {
      return end;
    }
    return leave(end);
  }

  private LocalDate end(LocalDate start, boolean last) {
    var eighteen = life.birthday(18);
    if (last && life.oneIn(2)) {
      return life.oneIn(4) ? eighteen.plusDays(1) : eighteen;
    }
    var end =
        switch (life.between(0, 5)) {
          case 0 -> start.plusDays(life.between(2, 30));
          case 1 -> start.plusDays(life.between(89, 93));
          case 2 -> life.birthday(16).plusDays(life.between(-2, 100));
          case 3 -> life.aged(16, 18);
          default -> life.near(start.plusDays(life.between(30, 900)));
        };
    end = end.isAfter(start.plusDays(1)) ? end : start.plusDays(life.between(2, 200));
    return end.isAfter(eighteen) ? eighteen : end;
  }

  private void change(LocalDate start, LocalDate end) {
    if (life.oneIn(5) && start.plusDays(3).isBefore(end)) {
      int days = (int) (end.toEpochDay() - start.toEpochDay());
      life.on(
          start.plusDays(life.between(1, days - 1)),
          new Happening.LegalBasisChanged(life.pick(BASES)));
    }
  }

  private void placedAtHome(LocalDate start, LocalDate end, LegalBasis basis) {
    if (!basis.careOrder() || !life.oneIn(4) || !start.plusDays(3).isBefore(end)) {
      return;
    }
    var home = life.oneIn(2) ? end.minusMonths(6).plusDays(life.between(-2, 2)) : end.minusDays(60);
    if (home.isAfter(start) && home.isBefore(end) && !atHome) {
      home(home);
    }
  }

  private LocalDate leave(LocalDate end) {
    var reason =
        !end.isBefore(life.birthday(18))
            ? CareEndReason.REACHED_18
            : life.pick(
                CareEndReason.RETURNED_HOME,
                CareEndReason.RETURNED_HOME,
                CareEndReason.RETURNED_HOME,
                CareEndReason.INDEPENDENT_LIVING,
                CareEndReason.SPECIAL_GUARDIANSHIP,
                CareEndReason.ADOPTED,
                CareEndReason.CHILD_ARRANGEMENTS,
                CareEndReason.CUSTODY,
                CareEndReason.TRANSFERRED,
                CareEndReason.MOVED_ABROAD,
                CareEndReason.OTHER);
    life.on(end, new Happening.CareEnded(reason));
    switch (reason) {
      case SPECIAL_GUARDIANSHIP -> {
        if (!life.oneIn(8)) {
          life.on(end, new Happening.SpecialGuardianshipMade());
        }
        if (!atHome && life.oneIn(3)) {
          home(end);
        }
      }
      case CUSTODY -> inside(end);
      case INDEPENDENT_LIVING -> {
        if (life.oneIn(4)) {
          life.on(end.plusDays(life.between(1, 20)), new Happening.SpecialGuardianshipMade());
        }
      }
      case RETURNED_HOME, ADOPTED, CHILD_ARRANGEMENTS -> {
        if (!atHome && !life.oneIn(4)) {
          home(end.plusDays(life.oneIn(3) ? life.between(1, 20) : 0));
        }
      }
      default -> {}
    }
    return end;
  }

  private void inside(LocalDate from) {
    boolean hospital = life.oneIn(4);
    takenIn(hospital, from);
    var since = from;
    if (life.oneIn(3)) { // moved in one day, perhaps on the 16th birthday, perhaps a day between
      var moved = life.oneIn(3) ? life.birthday(16) : from.plusDays(life.between(2, 200));
      if (moved.isAfter(from)) {
        letOut(hospital, moved);
        hospital = life.oneIn(2);
        since = moved.plusDays(life.oneIn(5) ? 1 : 0);
        takenIn(hospital, since);
      }
    }
    if (!life.oneIn(5)) {
      var out = since.plusDays(life.between(3, 300));
      letOut(hospital, out.equals(life.birthday(16)) ? out.plusDays(1) : out);
    }
  }

  private void takenIn(boolean hospital, LocalDate day) {
    life.on(
        day,
        hospital
            ? new Happening.HospitalAdmitted(Optional.empty())
            : new Happening.Detained(Optional.empty()));
  }

  private void letOut(boolean hospital, LocalDate day) {
    life.on(day, hospital ? new Happening.HospitalDischarged() : new Happening.Released());
  }

  private LocalDate home(LocalDate from) {
    life.on(
        from,
        new Happening.FamilyHomeStarted(
            life.pick(FamilyMember.PARENT, FamilyMember.PARENTAL_RESPONSIBILITY)));
    atHome = true;
    return from;
  }

  /** What happens after a stay; the day on which the next one may begin. */
  private LocalDate between(LocalDate end) {
    var next = life.oneIn(6) ? end : life.near(end.plusDays(life.between(1, 420)));
    next = next.isBefore(end) ? end.plusDays(life.between(1, 100)) : next;
    if (atHome && life.oneIn(2)) {
      var last = life.events().getLast().on();
      var leaves =
          life.oneIn(2)
              ? last.plusMonths(6).plusDays(life.between(-2, 2))
              : last.plusDays(life.between(5, 330));
      endHome(leaves);
      next = next.isBefore(leaves) ? leaves.plusDays(life.between(0, 60)) : next;
      if (life.oneIn(4)) {
        next = home(next).plusDays(life.between(30, 250));
      }
    }
    return next;
  }

  private void endHome(LocalDate day) {
    if (atHome && !life.oneIn(12)) {
      life.on(
          day,
          new Happening.FamilyHomeEnded(
              Optional.of(life.oneIn(2) ? FamilyHomeEnd.BREAKDOWN : FamilyHomeEnd.MOVED_ON)));
      atHome = false;
    }
  }

  private LocalDate shortBreaks(LocalDate first) {
    var day = first;
    int breaks = life.between(1, 4);
    for (int i = 0; i < breaks && day.isBefore(life.birthday(18).minusDays(20)); i++) {
      life.on(day, new Happening.CareStarted(LegalBasis.SHORT_BREAKS, Optional.empty()));
      if (i == breaks - 1 && life.oneIn(8)) {
        return life.birthday(18);
      }
      day = day.plusDays(life.between(2, 17));
      life.on(day, new Happening.CareEnded(CareEndReason.SHORT_BREAK_ENDED));
      day = i == breaks - 1 ? day : day.plusDays(life.between(5, 60));
    }
    return day;
  }
}
