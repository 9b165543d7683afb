package uk.waymark.contracts.validation;

/** Building RFC 6901 pointers. */
final class Pointer {
  private Pointer() {}

  static String to(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
