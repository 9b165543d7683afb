package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A short break of which no end is recorded (reading J-SB-OPEN).
 *
 * @param part the part of a spell of care that it is
 * @param ordinaryFrom the day from which it counts as ordinary care; empty when it never does
 */
public record OpenBreak(CareSpell.Part part, Optional<LocalDate> ordinaryFrom) {}
