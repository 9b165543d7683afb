/**
 * What the tests of the services run against: real Kafka, real PostgreSQL, real tokens and a real
 * SMTP server, started once for the tests of a module. For tests only; no service depends on it.
 */
@NullMarked
package uk.waymark.rig;

import org.jspecify.annotations.NullMarked;
