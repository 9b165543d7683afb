/**
 * The whole of Waymark running as processes on a real Kafka and PostgreSQL: what a council would
 * see, and what is left of it when a process is killed.
 */
@NullMarked
package uk.waymark.systemtests;

import org.jspecify.annotations.NullMarked;
