package uk.waymark.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.kit.casefile.Deriver;
import uk.waymark.statute.Statute;

/** What this service concludes of one person: see {@link Conclusions}. */
@ApplicationScoped
class EntitlementsDeriver implements Deriver {
  private final Shelf shelf;
  private final Conclusions conclusions;

  @Inject
  EntitlementsDeriver(Shelf shelf, Conclusions conclusions) {
    this.shelf = shelf;
    this.conclusions = conclusions;
  }

  @Override
  public String version() {
    return Statute.version() + " " + Conclusions.SETTINGS.words();
  }

  /** With the packs that count; switching one on notes whom it touches. */
  @Override
  public Deriver at(Connection connection) throws SQLException {
    return new WithPacks(shelf.at(connection));
  }

  /** What is concluded while no pack counts. */
  @Override
  public Record derive(PersonKey person, List<CareEvent> events) {
    return conclusions.of(person, events, OpenPacks.NONE);
  }

  private final class WithPacks implements Deriver {
    private final OpenPacks packs;

    WithPacks(OpenPacks packs) {
      this.packs = packs;
    }

    @Override
    public String version() {
      return EntitlementsDeriver.this.version();
    }

    @Override
    public Record derive(PersonKey person, List<CareEvent> events) {
      return conclusions.of(person, events, packs);
    }
  }
}
