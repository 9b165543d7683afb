/** The published JSON Schemas of events and messages, read from the class path. */
@NullMarked
package uk.waymark.contracts.schema;

import org.jspecify.annotations.NullMarked;
