@NullMarked
package uk.waymark.casesystem;

import org.jspecify.annotations.NullMarked;
