package uk.waymark.contracts.message;

import org.jspecify.annotations.Nullable;

/**
 * A doubt about what was recorded, for a person to look at.
 *
 * @param code such as {@code milestone-mismatch}
 * @param message in plain words
 * @param event id of the event it is about; null if none
 */
public record FindingLine(String code, String message, @Nullable String event) {}
