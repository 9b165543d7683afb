package uk.waymark.explain.offers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackSet;
import uk.waymark.offers.pack.Pack;

/**
 * The packs that a command line names: each the folder of a pack, a {@code .yaml} file, or the id
 * of a pack that comes with Waymark.
 *
 * @param names as they were given, with commas between
 * @param packs those that were read, in the order given; none while there is a fault
 * @param faults what is wrong, a line each; none when every pack was read whole
 */
public record NamedPacks(String names, List<Pack> packs, List<String> faults) {
  /** Keeps copies. */
  public NamedPacks {
    packs = List.copyOf(packs);
    faults = List.copyOf(faults);
  }

  /** Reads what the names stand for; {@code none} stands for no pack. */
  public static NamedPacks read(String names) {
    if (names.equals("none")) {
      return new NamedPacks(names, List.of(), List.of());
    }
    var packs = new ArrayList<Pack>();
    var faults = new ArrayList<String>();
    var ids = new HashSet<String>();
    for (var name : names.split(",", -1)) {
      try {
        switch (load(name.strip())) {
          case Loaded.Whole(var pack, _) when ids.add(pack.id()) -> packs.add(pack);
          case Loaded.Whole(var pack, _) ->
              faults.add(name + ": a second pack is called " + pack.id() + ". Name it once.");
          case Loaded.Refused(_, var found) ->
              found.stream().map(Fault::words).forEach(faults::add);
        }
      } catch (IOException | InvalidPathException e) {
        faults.add(e.getMessage());
      }
    }
    return new NamedPacks(names, faults.isEmpty() ? packs : List.of(), faults);
  }

  private static Loaded load(String name) throws IOException {
    var path = Path.of(name);
    if (!Files.exists(path)) {
      var shipped = PackFiles.shipped().get(name);
      if (shipped != null) {
        return shipped;
      }
    }
    return PackFiles.read(path);
  }

  /** All of them, for a young person to be asked about. */
  public PackSet set() {
    return new PackSet(packs, List.of());
  }
}
