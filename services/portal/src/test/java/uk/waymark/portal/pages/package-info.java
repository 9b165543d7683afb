/**
 * Tests of the running portal with a real broker, database and sign-in, and with a real browser.
 */
@NullMarked
package uk.waymark.portal.pages;

import org.jspecify.annotations.NullMarked;
