/**
 * Facts of law that are kept as files of this module, such as a rate or a day of commencement. No
 * rule belongs here.
 */
@NullMarked
package uk.waymark.statute.data;

import org.jspecify.annotations.NullMarked;
