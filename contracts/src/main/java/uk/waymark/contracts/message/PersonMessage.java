package uk.waymark.contracts.message;

import org.jspecify.annotations.Nullable;

/**
 * The topic {@code people}: the name and contact details of one person. A tombstone erases it.
 *
 * @param authority GSS code of the authority that holds the file
 * @param subject the authority's opaque id of the person
 * @param givenName the given name
 * @param familyName the family name
 * @param preferredName the name the person wants to be called; null if not recorded
 * @param email null if not recorded
 * @param phone null if not recorded
 * @param language a BCP 47 tag; null if not recorded
 * @param position rises with each change; a lower one is older
 */
public record PersonMessage(
    String authority,
    String subject,
    String givenName,
    String familyName,
    @Nullable String preferredName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String language,
    long position) {
  /** Only what may be written to a log: no name and no contact. */
  @Override
  public String toString() {
    return "name at position " + position;
  }
}
