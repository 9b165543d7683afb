package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Status;

/**
 * The statuses from 16 to 21 worked out day by day with flags and counters, sharing no code with
 * the rules: only for care spells and family homes.
 */
final class DayByDay {
  private final List<Recorded> events;
  private final LocalDate born;
  private int countedDays;
  private boolean inCare;
  private boolean everEligible;
  private boolean leftAfterEligible;
  private boolean leftAtSixteenOrLater;
  private boolean settled;
  private boolean formerRelevant;
  private Optional<LocalDate> livingSince = Optional.empty();

  private DayByDay(List<Recorded> events, LocalDate born) {
    this.events = events;
    this.born = born;
  }

  /** The status of each day from the 14th birthday up to the 22nd. */
  static List<Status> of(List<Recorded> events, LocalDate born) {
    return new DayByDay(events, born).walk();
  }

  private LocalDate birthday(int age) {
    var day = born.plusYears(age);
    return born.getDayOfMonth() == 29 && born.getMonthValue() == 2 && day.getDayOfMonth() == 28
        ? day.plusDays(1)
        : day;
  }

  private List<Status> walk() {
    var statuses = new ArrayList<Status>();
    var careBefore = caredForOn(birthday(14).minusDays(1));
    inCare = careBefore;
    livingSince = homeOn(birthday(14).minusDays(1));
    for (var day = birthday(14); day.isBefore(birthday(22)); day = day.plusDays(1)) {
      statuses.add(statusOn(day));
    }
    return statuses;
  }

  private Status statusOn(LocalDate day) {
    var was = inCare;
    var relevantYesterday = relevantNow() && day.isAfter(birthday(16));
    inCare = caredForOn(day) && day.isBefore(birthday(18));
    var homeYesterday = livingSince;
    endHome(day, was);
    if (was && !inCare) {
      leave(day, homeYesterday);
    }
    if (!was && inCare) {
      settled = false;
      leftAfterEligible = false;
    }
    startHome(day);
    if (!inCare && livingSince.filter(since -> !since.plusMonths(6).isAfter(day)).isPresent()) {
      settled = leftAfterEligible || settled;
    }
    var eligible = inCare && !day.isBefore(birthday(16)) && countedDays >= 91;
    if (day.equals(birthday(18))) {
      var wasEligible = was && countedDays >= 91 && eligibleOnEveOf18();
      formerRelevant = wasEligible || (relevantYesterday && relevantNow());
    }
    everEligible |= eligible;
    countedDays += inCare ? 1 : 0;
    return primary(day, eligible);
  }

  private boolean eligibleOnEveOf18() {
    return everEligible;
  }

  private void leave(LocalDate day, Optional<LocalDate> homeYesterday) {
    var isAdult = !day.isBefore(birthday(18));
    if (!day.isBefore(birthday(16))) {
      leftAtSixteenOrLater = true;
      leftAfterEligible = !isAdult && (everEligible || countedDays >= 91);
    }
    var careStart = startOfCareBefore(day);
    if (livingSince.isPresent() && homeYesterday.isPresent()) {
      livingSince = livingSince.map(since -> since.isBefore(careStart) ? day : since);
    }
  }

  private boolean relevantNow() {
    return !inCare && leftAfterEligible && !settled;
  }

  private Status primary(LocalDate day, boolean eligible) {
    if (eligible) {
      return Status.ELIGIBLE;
    }
    var child = !day.isBefore(birthday(16)) && day.isBefore(birthday(18));
    if (child && relevantNow()) {
      return Status.RELEVANT;
    }
    if (day.isBefore(birthday(18)) || !formerRelevant) {
      var young = !inCare && day.isBefore(birthday(21));
      return young && leftAtSixteenOrLater ? Status.QUALIFYING : Status.NONE;
    }
    return day.isBefore(birthday(21)) ? Status.FORMER_RELEVANT : Status.FORMER_RELEVANT_21_TO_25;
  }

  private void endHome(LocalDate day, boolean wasInCare) {
    for (var event : events) {
      if (event.on().equals(day) && event.what() instanceof Happening.FamilyHomeEnded(var reason)) {
        var complete = livingSince.filter(since -> !since.plusMonths(6).isAfter(day)).isPresent();
        if (!wasInCare && !inCare && leftAfterEligible && complete) {
          settled = !reason.equals(Optional.of(FamilyHomeEnd.BREAKDOWN));
        }
        livingSince = Optional.empty();
      }
    }
  }

  private void startHome(LocalDate day) {
    for (var event : events) {
      if (event.on().equals(day) && event.what() instanceof Happening.FamilyHomeStarted) {
        livingSince = Optional.of(day);
      }
    }
  }

  private Optional<LocalDate> homeOn(LocalDate day) {
    var open = Optional.<LocalDate>empty();
    for (var event : events) {
      if (!event.on().isAfter(day) && event.what() instanceof Happening.FamilyHomeStarted) {
        open = Optional.of(event.on());
      }
      if (!event.on().isAfter(day) && event.what() instanceof Happening.FamilyHomeEnded) {
        open = Optional.empty();
      }
    }
    return open;
  }

  /** Spells come in turns in these histories, so a balance of starts and ends is enough. */
  private boolean caredForOn(LocalDate day) {
    int balance = 0;
    for (var event : events) {
      if (!event.on().isAfter(day)) {
        balance += event.what() instanceof Happening.CareStarted ? 1 : 0;
        balance -= event.what() instanceof Happening.CareEnded ? 1 : 0;
      }
    }
    return balance > 0;
  }

  private LocalDate startOfCareBefore(LocalDate day) {
    var start = day;
    while (caredForOn(start.minusDays(1))) {
      start = start.minusDays(1);
    }
    return start;
  }
}
