package uk.waymark.kit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.Revision;

class CaseFileTest {
  private static final PersonKey PERSON = new PersonKey("E06000051", "ex1");

  @Test
  void an_answer_tells_the_revision_of_the_conclusion() {
    var file = new CaseFile(PERSON, List.of(), new Revision(3, 7));

    assertThat(file.withRevision(Json.object().put("person", "ex1")))
        .hasToString("{\"person\":\"ex1\",\"revision\":{\"generation\":3,\"number\":7}}");
  }

  @Test
  void before_the_first_conclusion_an_answer_tells_no_revision_and_not_null() {
    var file = new CaseFile(PERSON, List.of(), null);

    assertThat(file.withRevision(Json.object().put("person", "ex1")))
        .hasToString("{\"person\":\"ex1\"}");
  }
}
