package uk.waymark.contracts.event.data;

/**
 * What one event says, typed: one record an event type, grouped by what it is about.
 *
 * <p>A switch over it without a default is how a reader proves that no event type was forgotten.
 */
public sealed interface EventData
    permits AboutPerson,
        AboutCare,
        AboutHome,
        AboutAccommodationElsewhere,
        AboutPlan,
        AboutAdviser,
        AboutEducation,
        AboutSupport,
        AboutEntitlement,
        AboutDecision,
        NotUnderstood {}
