package uk.waymark.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.waymark.local.DemoUser;
import uk.waymark.local.DemoUsers;
import uk.waymark.local.LocalPostgres;
import uk.waymark.local.ServiceRoles;
import uk.waymark.local.ServiceSpec;

class ComposePartsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("waymark.root", "../.."), "deploy", "compose");

  @Test
  void the_database_script_grants_what_the_local_stack_grants() throws Exception {
    String script = Files.readString(FOLDER.resolve("databases.sh"));
    String loop = "for database in ";
    int start = script.indexOf(loop) + loop.length();
    List<String> databases =
        List.of(script.substring(start, script.indexOf(';', start)).split(" "));

    assertThat(databases)
        .containsExactlyInAnyOrderElementsOf(
            ServiceSpec.names().stream().map(LocalPostgres::databaseName).toList());
    List<String> granted =
        script
            .lines()
            .filter(line -> line.matches("(REVOKE|GRANT|ALTER) .*"))
            .map(line -> line.replace("${database}", "portal").replaceAll(";$", ""))
            .toList();
    assertThat(granted).containsExactlyElementsOf(ServiceRoles.grants("portal"));
  }

  @Test
  void the_realm_knows_the_people_of_the_demo_with_the_same_roles() throws Exception {
    JsonNode realm = new ObjectMapper().readTree(FOLDER.resolve("realm.json").toFile());
    assertThat(realm.path("realm").asText()).isEqualTo("waymark");

    for (DemoUser person : DemoUsers.people().subList(0, 3)) {
      JsonNode user = userNamed(realm, person.name());
      assertThat(texts(user.path("realmRoles"))).isEqualTo(new TreeSet<>(person.groups()));
      assertThat(texts(user.at("/attributes/authorities")))
          .isEqualTo(new TreeSet<>(person.authorities()));
      assertThat(texts(user.at("/attributes/staffId"))).containsExactly(person.staffId());
    }
  }

  @Test
  void every_client_of_the_realm_puts_roles_authorities_and_staff_id_into_its_tokens()
      throws Exception {
    JsonNode realm = new ObjectMapper().readTree(FOLDER.resolve("realm.json").toFile());

    assertThat(realm.path("clients").size()).isEqualTo(3);
    for (JsonNode client : realm.path("clients")) {
      Set<String> claims = new TreeSet<>();
      client
          .path("protocolMappers")
          .forEach(mapper -> claims.add(mapper.at("/config/claim.name").asText()));
      assertThat(claims).containsExactly("authorities", "groups", "staffId");
    }
  }

  private static JsonNode userNamed(JsonNode realm, String name) {
    return realm
        .path("users")
        .valueStream()
        .filter(
            user ->
                name.equals(user.path("firstName").asText() + " " + user.path("lastName").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
