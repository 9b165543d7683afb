/** From what the contract's events say to the facts that the law reads. */
@NullMarked
package uk.waymark.explain.facts;

import org.jspecify.annotations.NullMarked;
