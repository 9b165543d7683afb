/**
 * The deadlines of assessments, pathway plans, reviews and the other duties: consumes care events,
 * answers over HTTP, keeps the work list and publishes the topic plan-deadlines. How a batch is
 * taken, held and published is in the service kit; what the law says is in statute.
 */
@NullMarked
package uk.waymark.plandeadlines;

import org.jspecify.annotations.NullMarked;
