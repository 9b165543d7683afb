package uk.waymark.contracts.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The topics {@code adviser-duties} and {@code plan-deadlines}: duties owed to one person.
 *
 * @param authority GSS code of the authority that holds the file
 * @param subject the authority's opaque id of the person
 * @param revision which of two messages is newer
 * @param position the highest position in intake's record it was derived from
 * @param lawVersion the version of the law that was applied
 * @param settings the readings chosen, as one stable text
 * @param hash SHA-256 of the rest ({@link ContentHash})
 * @param diedOn the day of death; null if none is recorded
 * @param advisers the appointments of personal advisers, by which a work list goes
 * @param duties by the day they open, then by rule
 * @param findings doubts for a person to look at
 */
public record DutiesMessage(
    String authority,
    String subject,
    Revision revision,
    long position,
    String lawVersion,
    String settings,
    String hash,
    @Nullable LocalDate diedOn,
    List<AdviserLine> advisers,
    List<DutyLine> duties,
    List<FindingLine> findings) {
  public DutiesMessage {
    advisers = List.copyOf(advisers);
    duties = List.copyOf(duties);
    findings = List.copyOf(findings);
  }
}
