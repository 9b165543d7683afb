/**
 * Status and entitlements of every young person: consumes care events, answers over HTTP, publishes
 * the topic entitlements. How a batch is taken, held and published is in the service kit; what the
 * law says is in statute.
 */
@NullMarked
package uk.waymark.entitlements;

import org.jspecify.annotations.NullMarked;
