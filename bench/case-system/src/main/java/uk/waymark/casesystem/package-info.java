/**
 * A synthetic case system: a made-up English council whose young people, advisers and histories are
 * generated from a seed. It feeds the demo, the tests and the benchmarks.
 *
 * <p>It knows the published contract only, none of Waymark's own classes, so that what it writes is
 * an independent check of what Waymark accepts. Nothing here is a real person, and nothing here may
 * read real data.
 */
@NullMarked
package uk.waymark.casesystem;

import org.jspecify.annotations.NullMarked;
