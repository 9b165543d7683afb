package uk.waymark.contracts.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says of its offer besides.
 *
 * @param signatory who makes it
 * @param kind what kind of offer it is, such as internship; null when nothing is said
 * @param region where it holds; null when nothing is said
 * @param places how many can have it; null when nothing is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerLine(
    String signatory, @Nullable String kind, @Nullable String region, @Nullable Integer places) {}
