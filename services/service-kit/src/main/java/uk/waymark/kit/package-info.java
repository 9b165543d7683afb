/**
 * What at least two services share, and nothing of the law: clock, security, problems, stream,
 * publishing, case file, compacted read models.
 */
@NullMarked
package uk.waymark.kit;

import org.jspecify.annotations.NullMarked;
