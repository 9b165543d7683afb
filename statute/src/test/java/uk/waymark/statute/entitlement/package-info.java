/** Tests of the law by situation: the class is the situation, the method the rule. */
@NullMarked
package uk.waymark.statute.entitlement;

import org.jspecify.annotations.NullMarked;
