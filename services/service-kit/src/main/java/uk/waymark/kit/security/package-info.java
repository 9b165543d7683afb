/**
 * Who is calling: roles, authorities, and the refusal of demo sign-ins where they do not belong.
 */
@NullMarked
package uk.waymark.kit.security;

import org.jspecify.annotations.NullMarked;
