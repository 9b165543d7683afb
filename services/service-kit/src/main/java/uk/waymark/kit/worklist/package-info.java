/** The duties of many people as one list: for advisers, for teams, by day. */
@NullMarked
package uk.waymark.kit.worklist;

import org.jspecify.annotations.NullMarked;
