package uk.waymark.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document has every HTTP call of the services and no other, and says of each what a
 * service answers before its own code is reached. The pages of the portal are for people, not part
 * of the contract, and left out.
 */
class HttpCallsTest {
  private static final String WS = "jakarta.ws.rs.";
  private static final String ROLES = "jakarta.annotation.security.RolesAllowed";
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  @Test
  void the_document_has_every_call_of_the_services_and_no_other() throws IOException {
    assertThat(documented().keySet()).hasSizeGreaterThan(40).isEqualTo(calls().keySet());
  }

  @Test
  void every_call_says_that_the_service_may_be_busy() throws IOException {
    assertThat(without(Set.of("503"), _ -> true)).isEmpty();
  }

  @Test
  void a_call_for_some_roles_says_that_the_caller_may_not_be_of_them() throws IOException {
    assertThat(without(Set.of("401", "403"), HttpCallsTest::isForRoles)).isEmpty();
  }

  @Test
  void a_call_that_takes_content_says_what_it_does_with_other_content() throws IOException {
    assertThat(without(Set.of("400", "413", "415"), HttpCallsTest::takesContent)).isEmpty();
  }

  @Test
  void what_is_missing_is_found() throws IOException {
    var document = documented();
    Objects.requireNonNull(document.get("POST /replays")).remove("415");

    assertThat(missing(document, Set.of("400", "413", "415"), HttpCallsTest::takesContent))
        .containsExactly("POST /replays: 415");
  }

  private static List<String> without(
      Set<String> answers, java.util.function.Predicate<JavaMethod> of) throws IOException {
    return missing(documented(), answers, of);
  }

  private static List<String> missing(
      Map<String, Set<String>> document,
      Set<String> answers,
      java.util.function.Predicate<JavaMethod> of) {
    var missing = new ArrayList<String>();
    calls()
        .forEach(
            (call, methods) -> {
              if (methods.stream().anyMatch(of)) {
                var left = new TreeSet<>(answers);
                left.removeAll(document.getOrDefault(call, Set.of()));
                left.forEach(answer -> missing.add(call + ": " + answer));
              }
            });
    return missing;
  }

  /** The answers of each call in the document. */
  private static Map<String, Set<String>> documented() throws IOException {
    var file =
        Modules.root().resolve("contracts/src/main/resources/uk/waymark/contracts/openapi.yaml");
    var document = new ObjectMapper(new YAMLFactory()).readTree(Files.readAllBytes(file));
    var found = new TreeMap<String, Set<String>>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
        var answers = new TreeSet<String>();
        call.getValue().path("responses").fieldNames().forEachRemaining(answers::add);
        found.put(call.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(), answers);
      }
    }
    return found;
  }

  /** The methods of the services behind each call; two where one call takes several forms. */
  private static Map<String, List<JavaMethod>> calls() {
    var found = new HashMap<String, List<JavaMethod>>();
    for (JavaClass type : Modules.production()) {
      var path = value(type, WS + "Path");
      if (path.isEmpty() || type.getPackageName().startsWith("uk.waymark.portal")) {
        continue;
      }
      for (JavaMethod method : type.getMethods()) {
        for (var verb : METHODS) {
          if (method.isAnnotatedWith(WS + verb)) {
            var address = joined(path.get(), value(method, WS + "Path").orElse(""));
            found.computeIfAbsent(verb + " " + address, _ -> new ArrayList<>()).add(method);
          }
        }
      }
    }
    return new TreeMap<>(found);
  }

  private static boolean isForRoles(JavaMethod method) {
    return method.isAnnotatedWith(ROLES) || method.getOwner().isAnnotatedWith(ROLES);
  }

  private static boolean takesContent(JavaMethod method) {
    return method.isAnnotatedWith(WS + "Consumes")
        || method.getOwner().isAnnotatedWith(WS + "Consumes");
  }

  private static Optional<String> value(HasAnnotations<?> annotated, String annotation) {
    return annotated.getAnnotations().stream()
        .filter(each -> each.getRawType().getName().equals(annotation))
        .findFirst()
        .flatMap(each -> each.get("value"))
        .map(Object::toString);
  }

  private static String joined(String one, String other) {
    return Stream.of((one + "/" + other).split("/"))
        .filter(part -> !part.isEmpty())
        .reduce("", (whole, part) -> whole + "/" + part);
  }
}
