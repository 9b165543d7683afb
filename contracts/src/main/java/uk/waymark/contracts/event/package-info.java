/** One care event: its envelope, its type, and how its bytes are read by whoever consumes it. */
@NullMarked
package uk.waymark.contracts.event;

import org.jspecify.annotations.NullMarked;
