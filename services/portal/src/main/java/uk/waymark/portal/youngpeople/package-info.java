/** The list of young people: what is due soonest first, with filters and a search. */
@NullMarked
package uk.waymark.portal.youngpeople;

import org.jspecify.annotations.NullMarked;
