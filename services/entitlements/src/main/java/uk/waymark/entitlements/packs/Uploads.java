package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.load.Place;
import uk.waymark.offers.load.Utf8;
import uk.waymark.offers.pack.Pack;

/** Takes in a pack that somebody sends: the whole of it as a new version, or nothing and why. */
@ApplicationScoped
class Uploads {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final String FILE = "pack.yaml";

  private final PackTransactions transactions;
  private final WaymarkClock clock;

  @Inject
  Uploads(PackTransactions transactions, WaymarkClock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Stores a pack. The same text as the newest version is that version.
   *
   * @throws ProblemException 409 when the pack of another authority has its id, 413 over a
   *     mebibyte, 422 with every fault by line
   */
  Taken take(String authority, InputStream body, @Nullable String storedBy) throws IOException {
    var text = text(body);
    var files = List.of(new PackText(FILE, text));
    var pack =
        switch (PackReader.read(FILE, files)) {
          case Loaded.Whole(var whole, _) -> ofAuthority(whole, authority);
          case Loaded.Refused(_, var faults) -> throw refused(faults);
        };
    var hash = PackTable.hash(files);
    return transactions.commit(
        connection -> {
          var versions = PackTable.of(connection, authority);
          if (!versions.isEmpty() && versions.getFirst().hash().equals(hash)) {
            return new Taken(versions.getFirst(), false);
          }
          if (PackTable.isTakenByAnother(connection, authority, pack.id())) {
            throw idTaken(text, pack.id());
          }
          var version =
              PackTable.add(connection, authority, pack, files, "uploaded", storedBy, clock.now());
          return new Taken(PackTable.find(connection, authority, version).orElseThrow(), true);
        });
  }

  private static Pack ofAuthority(Pack pack, String authority) {
    var named = pack.publisher().authority().orElse(pack.id());
    if (!named.equals(authority)) {
      throw refused(
          List.of(
              new Fault(
                  new Place(FILE, 1),
                  "The pack is of "
                      + named
                      + " and was sent to "
                      + authority
                      + ". Mend authority under pack:, or send it to its own address.")));
    }
    return pack;
  }

  /** The ids of the services of Open Referral UK are made from the ids of packs. */
  private static ProblemException idTaken(String text, String id) {
    var fault =
        new Fault(
            new Place(FILE, lineOfId(text, id)),
            "The pack of another authority is called "
                + id
                + " already, and the services of both would have the same ids in Open Referral UK."
                + " Give it an id of its own under pack:, such as your council's name.");
    return ProblemException.of(
        Problem.of(409, "The id is taken", "Nothing was kept. Mend the id and send it again.")
            .with("faults", lines(List.of(fault))));
  }

  /** The line of the id under pack:, which comes before the entries in any sensible pack. */
  private static int lineOfId(String text, String id) {
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.startsWith("id:") && line.contains(id)) {
        return i + 1;
      }
    }
    return 1;
  }

  private static String text(InputStream body) throws IOException {
    var bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw ProblemException.of(
          413, "Too large", "A pack is at most " + MOST_BYTES + " bytes long. Nothing was kept.");
    }
    Utf8.fault(FILE, bytes)
        .ifPresent(
            fault -> {
              throw refused(List.of(fault));
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static ProblemException refused(List<Fault> faults) {
    return ProblemException.of(
        Problem.of(422, "Not a pack", "Nothing was kept. Mend what is listed and send it again.")
            .with("faults", lines(faults)));
  }

  /** Faults as the sender sees them. */
  static List<Line> lines(List<Fault> faults) {
    return faults.stream().map(fault -> new Line(fault.place().line(), fault.reason())).toList();
  }

  /**
   * What came of it.
   *
   * @param isNew whether a version was added
   */
  record Taken(PackVersion version, boolean isNew) {}

  /**
   * A fault as the sender sees it.
   *
   * @param line counted from 1
   */
  record Line(int line, String reason) {}
}
