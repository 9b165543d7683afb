package uk.waymark.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StaffTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theUsersOfTheDemoAreOnItsStaffList() {
    assertThat(Council.demo(TODAY).staff())
        .extracting(StaffMember::staffId, StaffMember::name, StaffMember::role)
        .contains(
            org.assertj.core.groups.Tuple.tuple("pa-01", "Ama Osei", "adviser"),
            org.assertj.core.groups.Tuple.tuple("pa-02", "Tom Whitfield", "adviser"),
            org.assertj.core.groups.Tuple.tuple("tm-01", "Priya Nair", "manager"));
  }

  @Test
  void everyAppointedAdviserIsOnTheStaffList() {
    Council council = Council.generate(3, 400, TODAY);
    Set<String> known =
        council.staff().stream().map(StaffMember::staffId).collect(Collectors.toSet());
    Set<String> appointed = new HashSet<>();
    council.stories().stream()
        .flatMap(story -> story.facts().stream())
        .filter(fact -> fact.type().equals("personal-adviser-appointed"))
        .forEach(fact -> appointed.add(fact.text("adviserId")));

    assertThat(appointed).hasSizeGreaterThan(10);
    assertThat(known).hasSameSizeAs(council.staff()).containsAll(appointed);
  }

  /**
   * A team without one is a missing receiver: the demo would show trouble that there is none of.
   */
  @Test
  void everyTeamHasAMailboxAndInTheDemoAnAddress() {
    for (Council council : List.of(Council.demo(TODAY), Council.generate(3, 1500, TODAY))) {
      Set<String> teams =
          Stream.concat(
                  council.staff().stream().map(StaffMember::team),
                  council.stories().stream()
                      .flatMap(story -> story.facts().stream())
                      .filter(fact -> fact.type().equals("personal-adviser-appointed"))
                      .map(fact -> fact.text("team")))
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());

      assertThat(teams).isNotEmpty().isEqualTo(teamsOf(council.staff().stream()));
    }
    assertThat(Council.demo(TODAY).staff())
        .filteredOn(member -> member.role().equals("team-mailbox"))
        .isNotEmpty()
        .noneMatch(mailbox -> mailbox.email() == null);
  }

  private static Set<String> teamsOf(Stream<StaffMember> staff) {
    return staff
        .filter(member -> member.role().equals("team-mailbox") && member.leftOn() == null)
        .map(StaffMember::team)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Test
  void aFewHaveNoAddressAndNoneIsARealOne() {
    Council council = Council.generate(3, 1500, TODAY);

    assertThat(council.staff().stream().filter(member -> member.email() == null))
        .isNotEmpty()
        .hasSizeLessThan(council.staff().size() / 4);
    assertThat(council.staff().stream().map(StaffMember::email).filter(mail -> mail != null))
        .allMatch(mail -> mail.endsWith("@example.org"));
  }

  @Test
  void theStaffListIsAnArrayWithoutEmptyFields() {
    assertThat(Council.demo(TODAY).staffJson())
        .startsWith("[{\"staffId\":\"tm-01\",\"name\":\"Priya Nair\"")
        .doesNotContain("null");
  }
}
