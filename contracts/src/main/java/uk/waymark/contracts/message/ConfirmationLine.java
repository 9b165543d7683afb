package uk.waymark.contracts.message;

import java.time.LocalDate;

/**
 * A judgement that a person must confirm before anything closes.
 *
 * @param needed whether it is still to be confirmed
 * @param by who confirms: {@code responsible-authority}
 * @param since from which day it is needed
 * @param keeps the status that goes on until then
 */
public record ConfirmationLine(boolean needed, String by, LocalDate since, String keeps) {}
