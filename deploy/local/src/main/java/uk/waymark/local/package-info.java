/**
 * The parts Waymark stands on, on one machine and without containers: a real Kafka broker, a real
 * PostgreSQL, a demo sign-in and a mailbox that is a folder.
 *
 * <p>For trying Waymark and for tests only: nothing here protects real people's data.
 */
@NullMarked
package uk.waymark.local;

import org.jspecify.annotations.NullMarked;
