/** How old a reader must be for a text: for the tests of every module that writes for people. */
@NullMarked
package uk.waymark.readingage;

import org.jspecify.annotations.NullMarked;
