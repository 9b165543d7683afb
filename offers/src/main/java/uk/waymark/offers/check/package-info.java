/** What is doubtful in a pack that can be read: warnings for those who keep it. */
@NullMarked
package uk.waymark.offers.check;

import org.jspecify.annotations.NullMarked;
