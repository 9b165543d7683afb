package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Project;

/**
 * contracts/CATALOGUE.md is written from the schemas, examples and topics. Run this test with
 * WAYMARK_APPROVE=1 to write it anew; read the difference before you commit it.
 */
class CatalogueTest {
  @Test
  void the_catalogue_is_what_the_schemas_say() throws IOException {
    var file = Project.root().resolve("contracts/CATALOGUE.md");
    var page = Catalogue.page();
    if (System.getenv("WAYMARK_APPROVE") != null) {
      Files.writeString(file, page);
    }

    assertThat(Files.readString(file)).isEqualTo(page);
  }
}
