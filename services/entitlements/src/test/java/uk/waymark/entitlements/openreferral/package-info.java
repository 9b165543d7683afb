@NullMarked
package uk.waymark.entitlements.openreferral;

import org.jspecify.annotations.NullMarked;
