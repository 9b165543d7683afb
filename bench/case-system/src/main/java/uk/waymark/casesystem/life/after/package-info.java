/**
 * What a council does for young people leaving care and what they do themselves: advisers, plans,
 * homes, learning, support from 21, and the rare turns of a life.
 */
@NullMarked
package uk.waymark.casesystem.life.after;

import org.jspecify.annotations.NullMarked;
