package uk.waymark.explain.offers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.GivenDay;
import uk.waymark.offers.check.PackCheck;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;

/**
 * {@code waymark offers check PACK}: reads a pack and says what is wrong with it, each with file
 * and line. Exit 2 when it is refused or the command is wrong, with the faults on standard error;
 * otherwise 0, with the warnings and a count on standard output.
 */
public final class OffersCommand {
  static final String USAGE = "Usage: ./waymark offers check PACK [--as-at DATE]";

  private OffersCommand() {}

  /**
   * Runs the command.
   *
   * @param args what stands after {@code offers}
   * @param today the day on which review dates are looked at, unless another is named
   */
  public static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
    if (args.contains("--help") || args.contains("-h")) {
      out.println(USAGE);
      return 0;
    }
    if (args.isEmpty() || !args.getFirst().equals("check")) {
      return misused("say what to do with the pack: check.", err);
    }
    if (args.size() < 2 || args.get(1).startsWith("--")) {
      return misused("name the pack: its folder, or its .yaml file.", err);
    }
    Optional<LocalDate> asAt = Optional.of(today);
    if (args.size() == 4 && args.get(2).equals("--as-at")) {
      asAt = GivenDay.parse(args.get(3));
    } else if (args.size() > 2) {
      return misused("there is no option " + String.join(" ", args.subList(2, args.size())), err);
    }
    return asAt.isEmpty()
        ? misused("--as-at needs a day such as 2026-04-01.", err)
        : check(args.get(1), asAt.get(), out, err);
  }

  private static int check(String pack, LocalDate asAt, PrintStream out, PrintStream err) {
    try {
      return switch (PackFiles.read(Path.of(pack))) {
        case Loaded.Refused(_, var faults) -> refused(faults, err);
        case Loaded.Whole whole -> {
          var unknown = unknownAuthority(whole);
          yield unknown.isPresent()
              ? refused(List.of(unknown.get()), err)
              : readWhole(whole, PackFiles.passedOver(Path.of(pack)), asAt, out);
        }
      };
    } catch (IOException | InvalidPathException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static int refused(List<Fault> faults, PrintStream err) {
    faults.forEach(fault -> err.println(fault.words()));
    err.println("Refused: " + count(faults.size(), "fault") + ". Nothing of it is used.");
    return 2;
  }

  private static int readWhole(
      Loaded.Whole whole, List<Fault> passedOver, LocalDate asAt, PrintStream out) {
    var warnings = new ArrayList<>(passedOver);
    warnings.addAll(PackCheck.warnings(whole, asAt));
    warnings.forEach(warning -> out.println(warning.words()));
    out.println(
        "Read whole: "
            + whole.pack().publisher().name()
            + ", "
            + (whole.pack().entries().size() == 1
                ? "1 entry"
                : whole.pack().entries().size() + " entries")
            + ", "
            + count(warnings.size(), "warning")
            + ".");
    return 0;
  }

  /**
   * The fault of a pack for an authority there is none of: no young person could ever be its own.
   * The list of authorities is of the contracts, which the reader of packs does not know; an upload
   * needs no such look, since it must name the authority to which it is sent.
   */
  private static Optional<Fault> unknownAuthority(Loaded.Whole whole) {
    return whole
        .pack()
        .publisher()
        .authority()
        .filter(code -> !Authorities.isKnown(code))
        .map(
            code ->
                new Fault(
                    whole.placeOfAuthority(),
                    "No council in England with duties to care leavers has the code "
                        + code
                        + ". Write your own council's GSS code, such as E06000051 for Shropshire;"
                        + " leave authority out for a national or partner pack."));
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static int misused(String reason, PrintStream err) {
    err.println("offers: " + reason);
    err.println(USAGE);
    return 2;
  }
}
