package uk.waymark.contracts.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which ages are reached; all null while no date of birth is known. */
public record Milestones(
    @Nullable LocalDate at14,
    @Nullable LocalDate at16,
    @Nullable LocalDate at18,
    @Nullable LocalDate at21,
    @Nullable LocalDate at25) {}
