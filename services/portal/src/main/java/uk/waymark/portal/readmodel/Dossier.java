package uk.waymark.portal.readmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.PersonMessage;

/**
 * Everything the portal holds of one young person. Each part may still be on its way.
 *
 * @param authority GSS code
 * @param subject the authority's reference
 * @param person the name; null until it is known
 * @param entitlements status and entitlements; null until derived
 * @param adviserDuties null until derived
 * @param planDeadlines null until derived
 * @param staffNames names of staff of the authority by their id, as far as they are mentioned
 * @param staffLeftOn the first day no longer there, of those of them who leave or have left
 */
public record Dossier(
    String authority,
    String subject,
    @Nullable PersonMessage person,
    @Nullable EntitlementsMessage entitlements,
    @Nullable DutiesMessage adviserDuties,
    @Nullable DutiesMessage planDeadlines,
    Map<String, String> staffNames,
    Map<String, LocalDate> staffLeftOn) {

  public Dossier {
    staffNames = Map.copyOf(staffNames);
    staffLeftOn = Map.copyOf(staffLeftOn);
  }

  /** A dossier in which nobody of the staff has left. */
  public Dossier(
      String authority,
      String subject,
      @Nullable PersonMessage person,
      @Nullable EntitlementsMessage entitlements,
      @Nullable DutiesMessage adviserDuties,
      @Nullable DutiesMessage planDeadlines,
      Map<String, String> staffNames) {
    this(
        authority,
        subject,
        person,
        entitlements,
        adviserDuties,
        planDeadlines,
        staffNames,
        Map.of());
  }

  /** Whether it is known that they died, on whatever day. */
  public boolean hasDied() {
    return (entitlements != null && entitlements.diedOn() != null)
        || (adviserDuties != null && adviserDuties.diedOn() != null)
        || (planDeadlines != null && planDeadlines.diedOn() != null);
  }

  /** The name as the young person wants it, else the reference. */
  public String shownName() {
    return person == null ? subject : ShownName.of(person);
  }

  /** The duties of the adviser service; none until it has said something. */
  public List<DutyLine> adviserDutyLines() {
    return adviserDuties == null ? List.of() : adviserDuties.duties();
  }

  /** The duties of the plan service; none until it has said something. */
  public List<DutyLine> planDeadlineLines() {
    return planDeadlines == null ? List.of() : planDeadlines.duties();
  }

  /** The appointments of advisers. */
  public List<AdviserLine> advisers() {
    return adviserDuties == null ? List.of() : adviserDuties.advisers();
  }

  /** The name of a member of staff, as far as the staff list has one. */
  public Optional<String> staffName(String staffId) {
    return Optional.ofNullable(staffNames.get(staffId));
  }

  /** Since when a member of staff is no longer there, if that is so on a day. */
  public Optional<LocalDate> staffLeftBy(String staffId, LocalDate day) {
    return Optional.ofNullable(staffLeftOn.get(staffId)).filter(left -> !day.isBefore(left));
  }

  /** Says which person without saying anything of them. */
  @Override
  public String toString() {
    return "dossier of " + authority + "/" + subject;
  }
}
