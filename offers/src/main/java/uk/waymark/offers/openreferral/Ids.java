package uk.waymark.offers.openreferral;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that stay the same: each is made from the names of what it stands for. */
final class Ids {
  private static final String NAMESPACE = "uk.waymark/open-referral";

  private Ids() {}

  /** The id of what these names, from the outermost in, stand for. */
  static String of(String... names) {
    var name = NAMESPACE + "/" + String.join("/", names);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The id of the service for one version of an entry. */
  static String service(String pack, String entry, String version) {
    return of("service", pack, entry, version);
  }
}
