/**
 * The duties about personal advisers: consumes care events, answers over HTTP, keeps the work list
 * and publishes the topic adviser-duties. How a batch is taken, held and published is in the
 * service kit; what the law says is in statute.
 */
@NullMarked
package uk.waymark.adviserduties;

import org.jspecify.annotations.NullMarked;
