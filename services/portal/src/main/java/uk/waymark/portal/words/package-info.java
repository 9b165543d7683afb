/**
 * Every word the pages say, in one file (words/portal.properties), and how dates and money are
 * written. Nothing else on a page may bring text of its own; what the law says comes with the
 * messages of the deriving services.
 */
@NullMarked
package uk.waymark.portal.words;

import org.jspecify.annotations.NullMarked;
