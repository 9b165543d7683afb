/** How fast the law alone is: no JSON, no database. */
@NullMarked
package uk.waymark.bench.statute;

import org.jspecify.annotations.NullMarked;
