package uk.waymark.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.waymark.local.LocalPostgres;
import uk.waymark.local.ServiceSpec;
import uk.waymark.local.StackPorts;

class ComposeFileTest {
  private static final Path ROOT = Path.of(System.getProperty("waymark.root", "../.."));
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_file_is_valid_by_the_compose_schema() throws Exception {
    assertThat(judged(file())).isEmpty();
  }

  @Test
  void the_schema_catches_a_misspelt_key_and_a_wrong_type() throws Exception {
    ObjectNode misspelt = (ObjectNode) file();
    ((ObjectNode) misspelt.at("/services/intake")).put("enviroment", "x");
    assertThat(judged(misspelt)).anyMatch(message -> message.contains("enviroment"));

    ObjectNode wrong = (ObjectNode) file();
    ((ObjectNode) wrong.at("/services/portal")).put("ports", 8080);
    assertThat(judged(wrong)).anyMatch(message -> message.startsWith("$.services.portal.ports: "));
  }

  @Test
  void it_runs_the_services_of_the_local_stack_on_the_same_ports() throws Exception {
    StackPorts local = StackPorts.standard(ServiceSpec.ALL);
    Set<String> built = new TreeSet<>();
    file()
        .path("services")
        .properties()
        .forEach(
            service -> {
              if (service.getValue().has("build")) {
                built.add(service.getKey());
              }
            });

    assertThat(built).containsExactlyInAnyOrderElementsOf(ServiceSpec.names());
    for (String service : ServiceSpec.names()) {
      assertThat(portsOf(service)).containsExactly("127.0.0.1:" + local.of(service) + ":8080");
    }
    assertThat(portsOf("kafka")).containsExactly("127.0.0.1:" + local.kafka() + ":29092");
    assertThat(portsOf("postgres")).containsExactly("127.0.0.1:" + local.postgres() + ":5432");
    assertThat(portsOf("keycloak")).containsExactly("127.0.0.1:" + local.signIn() + ":8080");
    assertThat(portsOf("mail")).contains("127.0.0.1:" + local.smtp() + ":1025");
  }

  @Test
  void every_port_is_bound_to_this_machine_alone() throws Exception {
    for (JsonNode service : file().path("services")) {
      service.path("ports").forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
    }
  }

  @Test
  void every_service_connects_to_its_own_database_with_its_own_roles() throws Exception {
    for (String service : ServiceSpec.names()) {
      JsonNode environment = environmentOf(service);
      String database = LocalPostgres.databaseName(service);

      assertThat(environment.path("WAYMARK_DB_URL").asText())
          .isEqualTo("jdbc:postgresql://postgres:5432/" + database);
      assertThat(environment.path("WAYMARK_DB_OWNER").asText()).isEqualTo(database + "_owner");
      assertThat(environment.path("WAYMARK_DB_WRITER").asText()).isEqualTo(database + "_writer");
      assertThat(environment.path("WAYMARK_DB_READER").asText()).isEqualTo(database + "_reader");
    }
  }

  @Test
  void every_variable_set_is_one_that_the_service_reads() throws Exception {
    for (String service : ServiceSpec.names()) {
      Set<String> read = variablesIn("services/service-kit");
      read.addAll(variablesIn("services/" + service));
      Set<String> set = new TreeSet<>();
      environmentOf(service).fieldNames().forEachRemaining(set::add);

      assertThat(read).as(service + " and the service kit").containsAll(set);
    }
  }

  @Test
  void every_image_is_built_of_the_service_it_is_named_after_and_runs_as_an_ordinary_user()
      throws Exception {
    for (String service : ServiceSpec.names()) {
      String path = file().at("/services/" + service + "/build/dockerfile").asText();
      String dockerfile = Files.readString(ROOT.resolve(path));

      assertThat(path).isEqualTo("services/" + service + "/src/main/docker/Dockerfile");
      assertThat(dockerfile)
          .contains("-pl services/" + service + " ")
          .contains("/src/services/" + service + "/target/lib/")
          .contains("\nUSER 10001:10001\n")
          .contains("\nHEALTHCHECK ");
    }
  }

  /** The file with its anchors and merge keys resolved, as Compose sees it. */
  private static JsonNode file() throws IOException {
    try (Reader text = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
      Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return JSON.valueToTree(read);
    }
  }

  private static List<String> judged(JsonNode file) throws IOException {
    try (InputStream in =
        ComposeFileTest.class.getResourceAsStream("/compose-spec/compose.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JSON.readTree(in));
      return schema.validate(file).stream().map(ValidationMessage::toString).toList();
    }
  }

  private static List<String> portsOf(String service) throws IOException {
    return file()
        .at("/services/" + service + "/ports")
        .valueStream()
        .map(JsonNode::asText)
        .toList();
  }

  private static JsonNode environmentOf(String service) throws IOException {
    JsonNode environment = file().at("/services/" + service + "/environment");
    assertThat(environment.size()).as(service).isGreaterThan(5);
    return environment;
  }

  /** The names in {@code ${WAYMARK_…}} of the configuration files of a module. */
  private static Set<String> variablesIn(String module) throws IOException {
    Set<String> names = new TreeSet<>();
    Path resources = ROOT.resolve(module).resolve("src/main/resources");
    try (Stream<Path> files = Files.walk(resources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
        Pattern.compile("\\$\\{(WAYMARK_[A-Z_]+)")
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(names::add);
      }
    }
    return names;
  }
}
