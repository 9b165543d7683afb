package uk.waymark.contracts.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Project;

/** The schema files of a folder and its folders, by their path in it. */
final class PublishedSchemas {
  private PublishedSchemas() {}

  /** What this version publishes. */
  static Map<String, ObjectNode> all() {
    return in(Project.published().resolve("schema"));
  }

  /** What was published with the last release of version 1. */
  static Map<String, ObjectNode> released() {
    return in(Project.root().resolve("contracts/released/v1"));
  }

  private static Map<String, ObjectNode> in(Path folder) {
    var found = new TreeMap<String, ObjectNode>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        found.put(path, (ObjectNode) Json.parse(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
