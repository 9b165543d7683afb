/** What a service says it holds: counts and order-free hashes that services compare. */
@NullMarked
package uk.waymark.kit.record;

import org.jspecify.annotations.NullMarked;
