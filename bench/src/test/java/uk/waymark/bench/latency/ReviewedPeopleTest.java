package uk.waymark.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.validation.EventValidator;
import uk.waymark.contracts.validation.Verdict;

class ReviewedPeopleTest {
  private final EventValidator validator = EventValidator.create();

  @Test
  void everyEventKeepsToTheContractAndIsNew() {
    var people = new ReviewedPeople("E06000051", "urn:test", 10);
    Set<String> ids = new HashSet<>();

    people.before().forEach(event -> ids.add(idOfValid(event)));
    for (int i = 0; i < 400; i++) {
      ids.add(idOfValid(people.next().json()));
    }

    assertThat(ids).hasSize(440);
  }

  private String idOfValid(String event) {
    var verdict = validator.validate(event.getBytes(StandardCharsets.UTF_8));
    assertThat(verdict).isInstanceOf(Verdict.Valid.class);
    return ((Verdict.Valid) verdict).event().id();
  }
}
