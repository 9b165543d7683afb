package uk.waymark.contracts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where the project and the data that may lie beside it are. */
public final class Project {
  private Project() {}

  public static Path root() {
    return Path.of(Objects.requireNonNull(System.getProperty("waymark.root")));
  }

  /** The contracts module's own folder of published files. */
  public static Path published() {
    return root().resolve("contracts/src/main/resources/uk/waymark/contracts");
  }

  /** A file of the data beside the project; where there is none, a line says what is skipped. */
  public static Optional<Path> shared(String path) {
    var file = root().resolve("../shared/data").resolve(path).normalize();
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    System.out.println("skipped: ../shared/data/" + path + " is not here to compare with");
    return Optional.empty();
  }
}
