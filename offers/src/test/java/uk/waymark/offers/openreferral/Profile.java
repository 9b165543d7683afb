package uk.waymark.offers.openreferral;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The schemas and example payloads of the profile that may lie beside the project. */
final class Profile {
  private static final String BASE = "https://profile.test/";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Map<String, String> schemas;

  private Profile(Map<String, String> schemas) {
    this.schemas = schemas;
  }

  /** A file of the folder; where there is none, a line says what is skipped. */
  static Optional<Path> shared(String path) {
    var root = Path.of(Objects.requireNonNull(System.getProperty("waymark.root")));
    var file = root.resolve("../shared/data/openreferral").resolve(path).normalize();
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    System.out.println("skipped: ../shared/data/openreferral/" + path + " is not here");
    return Optional.empty();
  }

  static Optional<Profile> schemas() {
    return shared("uk-profile/schema").map(Profile::read);
  }

  private static Profile read(Path folder) {
    var schemas = new LinkedHashMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        schemas.put(BASE + file.getFileName(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Profile(schemas);
  }

  /** What the schema of this name says against an object, formats asserted. */
  List<String> against(String name, Map<String, ?> object) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(
                VersionFlag.V202012, factory -> factory.schemaLoaders(all -> all.schemas(schemas)))
            .getSchema(
                SchemaLocation.of(BASE + name),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return schema.validate(JSON.valueToTree(object)).stream().map(Object::toString).toList();
  }

  /** A payload as mappings and lists. */
  static Object payload(Path file) {
    try {
      return JSON.readValue(file.toFile(), Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What becomes of an object when it is written as JSON and read again. */
  static Object overTheWire(Object object) {
    try {
      return JSON.readValue(JSON.writeValueAsBytes(object), Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
