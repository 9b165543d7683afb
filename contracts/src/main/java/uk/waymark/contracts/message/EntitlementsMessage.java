package uk.waymark.contracts.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The topic {@code entitlements}: status and entitlements of one person over the whole life course.
 *
 * @param authority GSS code of the authority that holds the file
 * @param subject the authority's opaque id of the person
 * @param revision which of two messages is newer
 * @param position the highest position in intake's record it was derived from
 * @param lawVersion the version of the law that was applied
 * @param settings the readings chosen, as one stable text
 * @param hash SHA-256 of the rest ({@link ContentHash})
 * @param milestones the days on which ages are reached
 * @param diedOn the day of death; null if none is recorded
 * @param undetermined whether no status can be derived
 * @param missing the facts that are missing for it
 * @param statusIntervals the statuses, in order of time
 * @param lookedAfter when the person was looked after
 * @param flags the secondary flags
 * @param entitlements by id
 * @param findings doubts for a person to look at
 */
public record EntitlementsMessage(
    String authority,
    String subject,
    Revision revision,
    long position,
    String lawVersion,
    String settings,
    String hash,
    Milestones milestones,
    @Nullable LocalDate diedOn,
    boolean undetermined,
    List<String> missing,
    List<StatusLine> statusIntervals,
    List<Span> lookedAfter,
    List<FlagLine> flags,
    List<EntitlementLine> entitlements,
    List<FindingLine> findings) {
  public EntitlementsMessage {
    missing = List.copyOf(missing);
    statusIntervals = List.copyOf(statusIntervals);
    lookedAfter = List.copyOf(lookedAfter);
    flags = List.copyOf(flags);
    entitlements = List.copyOf(entitlements);
    findings = List.copyOf(findings);
  }
}
