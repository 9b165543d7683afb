/** Files of events, one CloudEvent a line, as the commands read them. */
@NullMarked
package uk.waymark.explain.events;

import org.jspecify.annotations.NullMarked;
