/**
 * The one validator of care events: what intake refuses, with the place and what to do about it.
 */
@NullMarked
package uk.waymark.contracts.validation;

import org.jspecify.annotations.NullMarked;
