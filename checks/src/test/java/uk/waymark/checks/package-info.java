/**
 * The shape of the code as executable rules: what may depend on what, who may read a clock, what
 * every package carries. Each rule is run over every module's classes and shown to catch a planted
 * fault; a rule that sees no classes fails.
 */
@NullMarked
package uk.waymark.checks;

import org.jspecify.annotations.NullMarked;
