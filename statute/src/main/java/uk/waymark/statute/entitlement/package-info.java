/** The entitlements of section 4 of the law: one provision, one file; answers as spans of days. */
@NullMarked
package uk.waymark.statute.entitlement;

import org.jspecify.annotations.NullMarked;
