package uk.waymark.contracts;

import java.util.Set;

/**
 * One young person's file at one authority; written {@code authority/subject}, the Kafka key.
 *
 * @param authority GSS code of an English upper-tier authority
 * @param subject the authority's opaque id: 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 */
public record PersonKey(String authority, String subject) {
  private static final Set<String> KINDS = Set.of("E06", "E08", "E09", "E10");
  private static final int CODE = 9; // such as E06000051
  private static final int LONGEST_SUBJECT = 64;

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

  /** Whether it is E06, E08, E09 or E10 and six digits. */
  public static boolean isAuthority(String text) {
    return text.length() == CODE && KINDS.contains(text.substring(0, 3)) && areDigits(text, 3);
  }

  /** Whether it is 1 to 64 of A-Z a-z 0-9 . _ - */
  public static boolean isSubject(String text) {
    if (text.isEmpty() || text.length() > LONGEST_SUBJECT) {
      return false;
    }
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (!(isDigit(c)
          || (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || c == '.'
          || c == '_'
          || c == '-')) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDigits(String text, int from) {
    for (var i = from; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
