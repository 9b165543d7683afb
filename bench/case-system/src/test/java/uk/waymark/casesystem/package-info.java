/**
 * What a synthetic council promises: always the same, always the contract, and a bit of everything.
 */
@NullMarked
package uk.waymark.casesystem;

import org.jspecify.annotations.NullMarked;
