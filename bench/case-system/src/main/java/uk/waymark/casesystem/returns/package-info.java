/**
 * The same lives as rows of the yearly return on children looked after (SSDA903): its code sets,
 * its episodes split on every change, and what it asks about care leavers.
 */
@NullMarked
package uk.waymark.casesystem.returns;

import org.jspecify.annotations.NullMarked;
