/** Tests of {@code uk.waymark.explain.answer}. */
@NullMarked
package uk.waymark.explain.answer;

import org.jspecify.annotations.NullMarked;
