/**
 * The status that pages show on a day: what the law says, and what is kept until a person confirms
 * its end.
 */
@NullMarked
package uk.waymark.portal.status;

import org.jspecify.annotations.NullMarked;
