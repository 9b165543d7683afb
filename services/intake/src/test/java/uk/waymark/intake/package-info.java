/** Tests of intake against real Kafka, real PostgreSQL and real tokens. */
@NullMarked
package uk.waymark.intake;

import org.jspecify.annotations.NullMarked;
