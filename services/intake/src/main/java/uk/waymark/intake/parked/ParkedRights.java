package uk.waymark.intake.parked;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read and settle a parked message: by whose it says it is, not by what stands in it. */
final class ParkedRights {
  private ParkedRights() {}

  /**
   * Whether whoever covers these authorities may. Key and event must both be theirs; where neither
   * says whose the message is, it takes all authorities of the installation.
   *
   * @param keyAuthority the authority of its key; null if the key is not a person's
   * @param named the authorities that the event in it, or its headers, name as their own
   */
  static boolean has(
      ParkedTable table, Set<String> authorities, @Nullable String keyAuthority, Set<String> named)
      throws SQLException {
    var whose = new HashSet<>(named);
    if (keyAuthority != null) {
      whose.add(keyAuthority);
    }
    return whose.isEmpty() ? table.isEverything(authorities) : authorities.containsAll(whose);
  }
}
