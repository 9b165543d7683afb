package uk.waymark.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The modules of the project and the compiled classes that the rules are run over. */
final class Modules {
  /** Folder of each module that holds production classes, with its base package. */
  static final Map<String, String> PACKAGE_BY_FOLDER = packages();

  static final List<String> SERVICES =
      List.of("intake", "entitlements", "adviserduties", "plandeadlines", "alerts", "portal");

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .importPaths(PACKAGE_BY_FOLDER.keySet().stream().map(Modules::classes).toList());

  private Modules() {}

  /** All production classes of all modules. */
  static JavaClasses production() {
    return PRODUCTION;
  }

  /** The planted faults of this module, and nothing else. */
  static JavaClasses planted() {
    return new ClassFileImporter()
        .importPackages(
            Stream.concat(
                    PACKAGE_BY_FOLDER.values().stream().map(p -> p + ".planted"),
                    Stream.of("uk.waymark.statute.plantedtoo"))
                .toArray(String[]::new));
  }

  static Path root() {
    return Path.of(System.getProperty("waymark.root"));
  }

  private static Path classes(String folder) {
    Path classes = root().resolve(folder).resolve("target/classes");
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException(
          "Not built: " + folder + ". Run the whole build, not checks alone.");
    }
    return classes;
  }

  private static Map<String, String> packages() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("reading-age", "uk.waymark.readingage");
    all.put("statute", "uk.waymark.statute");
    all.put("offers", "uk.waymark.offers");
    all.put("contracts", "uk.waymark.contracts");
    all.put("explain", "uk.waymark.explain");
    all.put("bench/case-system", "uk.waymark.casesystem");
    all.put("bench", "uk.waymark.bench");
    all.put("deploy/local", "uk.waymark.local");
    all.put("services/test-rig", "uk.waymark.rig");
    all.put("services/service-kit", "uk.waymark.kit");
    all.put("services/intake", "uk.waymark.intake");
    all.put("services/entitlements", "uk.waymark.entitlements");
    all.put("services/adviser-duties", "uk.waymark.adviserduties");
    all.put("services/plan-deadlines", "uk.waymark.plandeadlines");
    all.put("services/alerts", "uk.waymark.alerts");
    all.put("services/portal", "uk.waymark.portal");
    return all;
  }
}
