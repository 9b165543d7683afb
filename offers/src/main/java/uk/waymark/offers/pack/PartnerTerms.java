package uk.waymark.offers.pack;

import java.util.Optional;

/**
 * What a partner's offer says besides (Care Leavers' Covenant).
 *
 * @param signatory who makes it
 * @param kind what kind of offer it is; empty when nothing is said
 * @param region where it holds; empty when nothing is said
 * @param places how many can have it; empty when nothing is said
 */
public record PartnerTerms(
    String signatory,
    Optional<PartnerKind> kind,
    Optional<String> region,
    Optional<Integer> places) {}
