package uk.waymark.contracts.message;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param withoutStatus the days without a status and why, in order of time; empty where it is
 *     undetermined
 * @param lookedAfter when the person was looked after
 * @param flags the secondary flags
 * @param entitlements what the law gives, by id
 * @param offers what councils and partners offer, by pack and id; whatever is "no" on every day is
 *     left out
 * @param offerSteps the steps of why an offer is answered as it is, each once; a span of an offer
 *     names them by place
 * @param ledger what was explained, claimed and paid, in order of time
 * @param offerAreas GSS codes of other authorities in whose areas the person has lived and whose
 *     offers were looked at too
 * @param advisers the appointments of personal advisers, in order of time
 * @param findings doubts for a person to look at
 * @param packs the versions of packs it was concluded by: the authority's own, those of {@code
 *     offerAreas} and those that hold everywhere. No content: a version that changes nothing for
 *     somebody publishes nothing
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
    List<WithoutStatusLine> withoutStatus,
    List<Span> lookedAfter,
    List<FlagLine> flags,
    List<EntitlementLine> entitlements,
    List<OfferLine> offers,
    List<OfferStepLine> offerSteps,
    List<LedgerLine> ledger,
    List<String> offerAreas,
    List<AdviserLine> advisers,
    List<FindingLine> findings,
    List<PackLine> packs) {
  /** Copies. A message from before a list was added to the contract reads as one without it. */
  public EntitlementsMessage {
    missing = List.copyOf(missing);
    statusIntervals = List.copyOf(statusIntervals);
    withoutStatus = withoutStatus == null ? List.of() : List.copyOf(withoutStatus);
    lookedAfter = List.copyOf(lookedAfter);
    flags = List.copyOf(flags);
    entitlements = List.copyOf(entitlements);
    offers = offers == null ? List.of() : List.copyOf(offers);
    offerSteps = offerSteps == null ? List.of() : List.copyOf(offerSteps);
    ledger = ledger == null ? List.of() : List.copyOf(ledger);
    offerAreas = offerAreas == null ? List.of() : List.copyOf(offerAreas);
    advisers = advisers == null ? List.of() : List.copyOf(advisers);
    findings = List.copyOf(findings);
    packs = packs == null ? List.of() : List.copyOf(packs);
  }

  /** What the law alone says: no offers, no ledger and no advisers. */
  public EntitlementsMessage(
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
      List<WithoutStatusLine> withoutStatus,
      List<Span> lookedAfter,
      List<FlagLine> flags,
      List<EntitlementLine> entitlements,
      List<FindingLine> findings) {
    this(
        authority,
        subject,
        revision,
        position,
        lawVersion,
        settings,
        hash,
        milestones,
        diedOn,
        undetermined,
        missing,
        statusIntervals,
        withoutStatus,
        lookedAfter,
        flags,
        entitlements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        findings,
        List.of());
  }

  /** The same with offers, ledger, advisers and further findings. */
  public EntitlementsMessage with(
      List<OfferLine> offersOfOthers,
      List<OfferStepLine> stepsOfOffers,
      List<LedgerLine> explainedClaimedPaid,
      List<String> areas,
      List<AdviserLine> appointments,
      List<FindingLine> furtherFindings) {
    var all = new ArrayList<>(findings);
    all.addAll(furtherFindings);
    return new EntitlementsMessage(
        authority,
        subject,
        revision,
        position,
        lawVersion,
        settings,
        hash,
        milestones,
        diedOn,
        undetermined,
        missing,
        statusIntervals,
        withoutStatus,
        lookedAfter,
        flags,
        entitlements,
        offersOfOthers,
        stepsOfOffers,
        explainedClaimedPaid,
        areas,
        appointments,
        all,
        packs);
  }

  /**
   * Why an offer is answered as it is on the days of a span.
   *
   * @param span of one of these offers
   * @throws IndexOutOfBoundsException if the span is of another message
   */
  public List<OfferStepLine> because(OfferSpan span) {
    return span.because().stream().map(offerSteps::get).toList();
  }
}
