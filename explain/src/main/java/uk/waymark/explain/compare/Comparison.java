package uk.waymark.explain.compare;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.explain.answer.KnownAt;
import uk.waymark.statute.law.Settings;

/**
 * What is compared.
 *
 * @param file the file of events
 * @param fromInclusive the first day looked at
 * @param toExclusive the first day no longer looked at
 * @param knownAt up to when something must have been recorded to count; empty for everything
 * @param left one choice of readings
 * @param right the other
 * @param summary whether only the table in plain words is wanted
 */
record Comparison(
    String file,
    LocalDate fromInclusive,
    LocalDate toExclusive,
    Optional<KnownAt> knownAt,
    Settings left,
    Settings right,
    boolean summary) {}
