/**
 * What every page has: the header with who is signed in, the mark of a demo, the pages for things
 * that go wrong, and headers that keep pages out of caches.
 */
@NullMarked
package uk.waymark.portal.frame;

import org.jspecify.annotations.NullMarked;
