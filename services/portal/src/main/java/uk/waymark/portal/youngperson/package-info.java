/**
 * The page of one young person: status and why, entitlements, duties and dates, and the timeline.
 *
 * <p>{@link uk.waymark.portal.youngperson.YoungPersonPage} turns a dossier and a day into what the
 * template shows; it decides nothing that the deriving services have not said.
 */
@NullMarked
package uk.waymark.portal.youngperson;

import org.jspecify.annotations.NullMarked;
