package uk.waymark.casesystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.waymark.casesystem.life.Desk;
import uk.waymark.casesystem.life.Dice;

/** The leaving care staff of a synthetic council; the first three are the users of the demo. */
final class Staff {
  private static final int YOUNG_PEOPLE_AN_ADVISER = 25;
  private static final int ADVISERS_A_TEAM = 6;
  private static final List<String> TEAMS =
      List.of("harbour", "meadow", "mill", "orchard", "quarry", "station", "weir", "common");

  private final List<StaffMember> members = new ArrayList<>();
  private final List<StaffMember> advisers = new ArrayList<>();

  Staff(int youngPeople, LocalDate today, Dice dice) {
    int needed = Math.max(3, (youngPeople + YOUNG_PEOPLE_AN_ADVISER - 1) / YOUNG_PEOPLE_AN_ADVISER);
    for (int i = 0; i < needed; i++) {
      if (i % ADVISERS_A_TEAM == 0) {
        addTeam(i / ADVISERS_A_TEAM, dice);
      }
      addAdviser(i, today, dice);
    }
  }

  List<StaffMember> members() {
    return List.copyOf(members);
  }

  /** The adviser of the young person of that number, and the next one in the same team. */
  Desk deskFor(int number) {
    int index = number % advisers.size();
    int firstOfTeam = index - index % ADVISERS_A_TEAM;
    int teamSize = Math.min(ADVISERS_A_TEAM, advisers.size() - firstOfTeam);
    StaffMember standIn = advisers.get(firstOfTeam + (index - firstOfTeam + 1) % teamSize);
    StaffMember adviser = advisers.get(index);
    return new Desk(
        adviser.staffId(), standIn.staffId(), adviser.team() == null ? "" : adviser.team());
  }

  private void addTeam(int number, Dice dice) {
    String team = teamName(number);
    String name = number == 0 ? "Priya Nair" : Names.of(dice).full();
    members.add(
        StaffMember.of("tm-%02d".formatted(number + 1), name, "manager", team)
            .withEmail(address(name)));
    StaffMember mailbox =
        StaffMember.of("tb-%02d".formatted(number + 1), "Team " + team, "team-mailbox", team);
    members.add(number % 5 == 4 ? mailbox : mailbox.withEmail("team-" + team + "@example.org"));
  }

  private void addAdviser(int index, LocalDate today, Dice dice) {
    String name =
        switch (index) {
          case 0 -> "Ama Osei";
          case 1 -> "Tom Whitfield";
          default -> Names.of(dice).full();
        };
    StaffMember adviser =
        StaffMember.of(
                "pa-%02d".formatted(index + 1), name, "adviser", teamName(index / ADVISERS_A_TEAM))
            .withHours(dice.oneOf(List.of(37, 37, 37, 30, 22)));
    if (index % 8 != 2) {
      adviser = adviser.withEmail(address(name));
    }
    if (index % 12 == 5) {
      adviser = adviser.away(today.minusDays(4), today.plusDays(10));
    } else if (index % 12 == 9) {
      adviser = adviser.left(today.minusDays(40));
    }
    members.add(adviser);
    advisers.add(adviser);
  }

  private static String teamName(int number) {
    String name = TEAMS.get(number % TEAMS.size());
    return number < TEAMS.size() ? name : name + "-" + (number / TEAMS.size() + 1);
  }

  private static String address(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.').replaceAll("[^a-z.]", "")
        + "@example.org";
  }
}
