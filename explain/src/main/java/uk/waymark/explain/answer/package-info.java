/** From a life course to the answer and the messages of the contract: words and order, no law. */
@NullMarked
package uk.waymark.explain.answer;

import org.jspecify.annotations.NullMarked;
