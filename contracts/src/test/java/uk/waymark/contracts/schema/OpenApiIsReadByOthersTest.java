package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Project;

/** A reader made by others takes the OpenAPI document without a complaint. */
class OpenApiIsReadByOthersTest {
  @Test
  void the_document_keeps_to_the_specification() throws IOException {
    assertThat(complaints(document())).isEmpty();
  }

  @Test
  void a_misspelt_word_is_complained_of() throws IOException {
    assertThat(complaints(document().replaceFirst("\n      responses:", "\n      respones:")))
        .anySatisfy(complaint -> assertThat(complaint).contains("respones"));
  }

  private static List<String> complaints(String document) {
    var options = new ParseOptions();
    options.setResolve(false);
    var read = new OpenAPIV3Parser().readContents(document, null, options);
    assertThat(read.getOpenAPI()).isNotNull();
    return read.getMessages();
  }

  private static String document() throws IOException {
    return Files.readString(Project.published().resolve("openapi.yaml"));
  }
}
