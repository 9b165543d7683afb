package uk.waymark.contracts;

import java.util.regex.Pattern;

/**
 * One young person's file at one authority; written {@code authority/subject}, the Kafka key.
 *
 * @param authority GSS code of an English upper-tier authority
 * @param subject the authority's opaque id: 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record PersonKey(String authority, String subject) {
  private static final Pattern AUTHORITY = Pattern.compile("E(06|08|09|10)[0-9]{6}");
  private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /**
   * Checks the form; whether the authority exists is for {@link Authorities}.
   *
   * @throws IllegalArgumentException if either part has another form
   */
  public PersonKey {
    if (!isAuthority(authority)) {
      throw new IllegalArgumentException(
          "the authority is not a code E06, E08, E09 or E10 and six digits");
    }
    if (!isSubject(subject)) {
      throw new IllegalArgumentException("the subject is not 1 to 64 of A-Z a-z 0-9 . _ -");
    }
  }

  public static boolean isAuthority(String text) {
    return AUTHORITY.matcher(text).matches();
  }

  public static boolean isSubject(String text) {
    return SUBJECT.matcher(text).matches();
  }

  /**
   * Reads {@code authority/subject}.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static PersonKey parse(String key) {
    int slash = key.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a person's key is authority/subject");
    }
    return new PersonKey(key.substring(0, slash), key.substring(slash + 1));
  }

  /** {@code authority/subject}: the Kafka key. */
  @Override
  public String toString() {
    return authority + "/" + subject;
  }
}
