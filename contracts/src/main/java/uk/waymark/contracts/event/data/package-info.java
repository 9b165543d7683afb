/** What each event says, as typed records. No JSON leaves this package, no law enters it. */
@NullMarked
package uk.waymark.contracts.event.data;

import org.jspecify.annotations.NullMarked;
