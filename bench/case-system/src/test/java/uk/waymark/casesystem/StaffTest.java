package uk.waymark.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
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
