package uk.waymark.entitlements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.entitlements.offer.OfferAmendments;
import uk.waymark.entitlements.packs.NamedPacks;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.kit.casefile.Amendment;
import uk.waymark.kit.casefile.Deriver;
import uk.waymark.statute.Statute;

/** What this service concludes of one person: see {@link Conclusions}. */
@ApplicationScoped
class EntitlementsDeriver implements Deriver {
  private final Shelf shelf;
  private final NamedPacks namedPacks;
  private final Conclusions conclusions;
  private final String release;

  @Inject
  EntitlementsDeriver(
      Shelf shelf,
      NamedPacks namedPacks,
      Conclusions conclusions,
      @ConfigProperty(name = "quarkus.application.version") String release) {
    this.shelf = shelf;
    this.namedPacks = namedPacks;
    this.conclusions = conclusions;
    this.release = release;
  }

  @Override
  public String version() {
    return Statute.version() + " " + Conclusions.SETTINGS.words();
  }

  /** With the packs that count; switching one on notes whom it touches. */
  @Override
  public Deriver at(Connection connection) throws SQLException {
    return new WithPacks(shelf.at(connection), connection);
  }

  @Override
  public Map<PersonKey, Map<String, Object>> named(
      Connection connection, Map<PersonKey, String> restedOn) throws SQLException {
    var moments = new HashMap<PersonKey, Long>();
    restedOn.forEach((person, words) -> moments.put(person, moment(words)));
    var named = new HashMap<PersonKey, Map<String, Object>>();
    namedPacks
        .of(connection, moments)
        .forEach((person, packs) -> named.put(person, Map.of("packs", packs)));
    return named;
  }

  /** The newest switch of packs that a conclusion rests on. */
  private static long moment(String restedOn) {
    return Long.parseLong(restedOn.split(" ", 2)[0]);
  }

  /** What is concluded while no pack counts. */
  @Override
  public Record derive(PersonKey person, List<CareEvent> events) {
    return conclusions.of(person, events, OpenPacks.NONE);
  }

  private final class WithPacks implements Deriver {
    private final OpenPacks packs;
    private final Connection connection;

    WithPacks(OpenPacks packs, Connection connection) {
      this.packs = packs;
      this.connection = connection;
    }

    /** The newest switch and, since another release may word an answer otherwise, the release. */
    @Override
    public String restsOn() {
      return packs.number() + " " + release;
    }

    private boolean isOfThisRelease(String restedOn) {
      var words = restedOn.split(" ", 2);
      return words.length == 2 && words[1].equals(release);
    }

    @Override
    public Amendment amendment(PersonKey person, List<CareEvent> events, String restedOn)
        throws SQLException {
      return isOfThisRelease(restedOn)
          ? OfferAmendments.of(person, events, shelf.since(connection, moment(restedOn), packs))
          : new Amendment.Whole();
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
