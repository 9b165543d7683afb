@NullMarked
package uk.waymark.entitlements;

import org.jspecify.annotations.NullMarked;
