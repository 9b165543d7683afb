@NullMarked
package uk.waymark.entitlements.packs;

import org.jspecify.annotations.NullMarked;
