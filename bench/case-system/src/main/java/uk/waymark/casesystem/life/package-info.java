/**
 * The lives behind the files: one class for each kind of care history and each part of a life after
 * it. These tell what truly happened; how and when it was written down is the business of {@code
 * feed}, and no JSON enters here.
 */
@NullMarked
package uk.waymark.casesystem.life;

import org.jspecify.annotations.NullMarked;
