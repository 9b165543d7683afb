package uk.waymark.intake.parked;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;

/**
 * Who may see, read and settle a parked message: by whose it says it is, not by what stands in it.
 * A code that no authority has names nobody.
 *
 * @param authorities whose files this operator may see
 * @param everything whether these are all authorities of which intake holds anything; what is
 *     anybody else's is then looked after by nobody else here
 */
record ParkedRights(Set<String> authorities, boolean everything) {
  static ParkedRights of(ParkedTable table, Set<String> authorities) throws SQLException {
    return new ParkedRights(authorities, table.isEverything(authorities));
  }

  /** The authorities whose lines are not there for this operator. */
  Set<String> hidden() {
    if (everything) {
      return Set.of();
    }
    var hidden = new TreeSet<>(Authorities.codes());
    hidden.removeAll(authorities);
    return hidden;
  }

  /** Whether the line is there for this operator: one whose key names nobody is for all. */
  boolean sees(ParkedLine line) {
    return everything
        || line.authority() == null
        || !Authorities.isKnown(line.authority())
        || authorities.contains(line.authority());
  }

  /** The line as far as it is this operator's: a key under a code of nobody's may be another's. */
  ParkedLine shown(ParkedLine line) {
    return everything || line.authority() == null || authorities.contains(line.authority())
        ? line
        : line.withoutKey();
  }

  /**
   * Whether this operator may read and settle a message. Key and event must both be theirs; where
   * neither says whose it is, or it is an authority's that holds nothing here, it takes everything.
   *
   * @param keyAuthority the authority of its key; null if the key is not a person's
   * @param named the authorities that the event in it, or its headers, name as their own
   */
  boolean has(@Nullable String keyAuthority, Set<String> named) {
    if (everything) {
      return true;
    }
    var whose = new HashSet<>(named);
    if (keyAuthority != null && Authorities.isKnown(keyAuthority)) {
      whose.add(keyAuthority);
    }
    return !whose.isEmpty() && authorities.containsAll(whose);
  }
}
