/** Events a second through one deriving service, beside a plain loop from Kafka to PostgreSQL. */
@NullMarked
package uk.waymark.bench.deriving;

import org.jspecify.annotations.NullMarked;
