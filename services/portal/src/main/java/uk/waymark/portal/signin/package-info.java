/** Signing in and out by OpenID Connect, and the refusal to start with the demo sign-in. */
@NullMarked
package uk.waymark.portal.signin;

import org.jspecify.annotations.NullMarked;
