/** Tests of the law by situation: the class is the situation, the method the rule. */
@NullMarked
package uk.waymark.statute.law;

import org.jspecify.annotations.NullMarked;
