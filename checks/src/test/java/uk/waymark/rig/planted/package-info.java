/** Planted faults: each breaks one architecture rule, so that the rule is seen to catch it. */
@NullMarked
package uk.waymark.rig.planted;

import org.jspecify.annotations.NullMarked;
