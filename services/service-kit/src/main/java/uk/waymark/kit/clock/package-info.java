/** The only place in the services that reads the machine's clock. */
@NullMarked
package uk.waymark.kit.clock;

import org.jspecify.annotations.NullMarked;
