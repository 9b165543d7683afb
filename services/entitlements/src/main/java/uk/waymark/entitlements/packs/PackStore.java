package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.reading.AuthorityReader;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;

/** Finds stored versions for a caller who may see them; reads as the reader role. */
@ApplicationScoped
public class PackStore {
  private final AuthorityReader reader;

  @Inject
  PackStore(AuthorityReader reader) {
    this.reader = reader;
  }

  /** Every version of an authority's pack, the newest first. */
  List<PackVersion> versions(String authority) {
    return reader.read(authority, connection -> PackTable.of(connection, authority));
  }

  /**
   * One version.
   *
   * @throws ProblemException 404
   */
  public PackVersion find(String authority, String version) {
    return versions(authority).stream()
        .filter(each -> Integer.toString(each.version()).equals(version))
        .findFirst()
        .orElseThrow(
            () -> ProblemException.of(404, "Not found", "There is no such version of this pack."));
  }

  /**
   * The pack of a version.
   *
   * @throws ProblemException 409 when this release can no longer read it
   */
  public OpenPack read(PackVersion version) {
    return switch (PackReader.read(version.pack(), version.files())) {
      case Loaded.Whole(var pack, _) -> new OpenPack(version.authority(), version.version(), pack);
      case Loaded.Refused(_, var faults) ->
          throw ProblemException.of(
              Problem.of(
                      409,
                      "No longer a pack",
                      "This version can no longer be read. Mend it and upload it as a new one.")
                  .with("faults", Uploads.lines(faults)));
    };
  }
}
