package uk.waymark.contracts.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a step read.
 *
 * @param event id of the event that says so; null for a computed value and for what is not recorded
 * @param field what was read, such as {@code dateOfBirth}
 * @param value its value as text; null for a missing fact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactLine(@Nullable String event, String field, @Nullable String value) {}
