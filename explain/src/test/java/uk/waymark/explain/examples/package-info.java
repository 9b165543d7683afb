/** The examples of the law: one situation a file, run through the command. */
@NullMarked
package uk.waymark.explain.examples;

import org.jspecify.annotations.NullMarked;
