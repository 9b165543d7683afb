@NullMarked
package uk.waymark.entitlements.offer;

import org.jspecify.annotations.NullMarked;
