/**
 * Pages for personal advisers and their managers, from a read model of the portal's own.
 *
 * <p>One package a feature: {@code youngpeople} (the list), {@code youngperson} (one page), {@code
 * timeline} (the drawing), {@code readmodel} (what the topics said), {@code frame} (what every page
 * has), {@code signin}, {@code mailbox} (demo only) and {@code words} (every text). The portal
 * calls no other service to show a page, and decides nothing about the law.
 */
@NullMarked
package uk.waymark.portal;

import org.jspecify.annotations.NullMarked;
