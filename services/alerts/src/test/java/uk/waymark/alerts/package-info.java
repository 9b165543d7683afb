/** Tests of the whole service over real Kafka, PostgreSQL and SMTP. */
@NullMarked
package uk.waymark.alerts;

import org.jspecify.annotations.NullMarked;
