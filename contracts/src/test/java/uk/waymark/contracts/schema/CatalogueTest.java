package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Project;
import uk.waymark.contracts.Topics;

/**
 * contracts/CATALOGUE.md is written from the schemas, examples and topics. Run this test with
 * WAYMARK_APPROVE=1 to write it anew; read the difference before you commit it.
 */
class CatalogueTest {
  private static final Pattern SUBSCRIPTION =
      Pattern.compile("mp\\.messaging\\.incoming\\.[a-z-]+\\.topics?=(.+)");

  @Test
  void the_catalogue_is_what_the_schemas_say() throws IOException {
    var file = Project.root().resolve("contracts/CATALOGUE.md");
    var page = Catalogue.page();
    if (System.getenv("WAYMARK_APPROVE") != null) {
      Files.writeString(file, page);
    }

    assertThat(Files.readString(file)).isEqualTo(page);
  }

  @Test
  void a_topic_is_read_by_the_services_that_subscribe_to_it() throws IOException {
    var subscribed = new TreeMap<String, TreeSet<String>>();
    for (var service : List.of("intake", "alerts", "portal")) {
      for (var line : settings(service)) {
        var topic = SUBSCRIPTION.matcher(line);
        if (topic.matches()) {
          for (var each : topic.group(1).split(",")) {
            subscribed.computeIfAbsent(each, _ -> new TreeSet<>()).add(service);
          }
        }
      }
    }

    var told = new TreeMap<String, TreeSet<String>>();
    for (var topic : Topics.ALL) {
      var readers = new TreeSet<>(List.of(Catalogue.readers(topic).split(", ")));
      readers.retainAll(List.of("intake", "alerts", "portal"));
      if (!readers.isEmpty()) {
        told.put(topic.name(), readers);
      }
    }
    assertThat(subscribed).isEqualTo(told).hasSizeGreaterThan(5);
  }

  private static List<String> settings(String service) throws IOException {
    return Files.readAllLines(
        Project.root()
            .resolve("services/" + service + "/src/main/resources/application.properties"));
  }
}
