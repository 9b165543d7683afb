/**
 * Taking batches from Kafka: consumer offsets in PostgreSQL, in the transaction of the work itself.
 */
@NullMarked
package uk.waymark.kit.stream;

import org.jspecify.annotations.NullMarked;
