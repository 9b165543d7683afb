package uk.waymark.portal.youngpeople;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what the read model found.
 *
 * @param people in order
 * @param total how many there are on all pages
 */
record Found(List<Person> people, int total) {

  /**
   * One young person on the day of the list.
   *
   * @param name null while it is not known
   * @param status null when none applies
   * @param awaiting whether the status is kept only until a person confirms its end
   * @param undetermined whether a needed fact is missing
   * @param adviserId null when nobody is appointed
   * @param adviserName null when the staff list does not have them
   * @param nextDue the next day on which something is due, today or later
   * @param nextTitle what is due then
   * @param overdue how many duties are overdue
   * @param receiverMissing whether alerts cannot tell somebody of a duty
   */
  record Person(
      String authority,
      String subject,
      @Nullable String name,
      @Nullable String status,
      boolean awaiting,
      boolean undetermined,
      @Nullable LocalDate diedOn,
      @Nullable String adviserId,
      @Nullable String adviserName,
      @Nullable LocalDate nextDue,
      @Nullable String nextTitle,
      int overdue,
      boolean receiverMissing) {
    /** Says which person without saying anything of them. */
    @Override
    public String toString() {
      return authority + "/" + subject;
    }
  }
}
