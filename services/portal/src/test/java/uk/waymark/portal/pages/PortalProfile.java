package uk.waymark.portal.pages;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;
import uk.waymark.portal.SyntheticPeople;

/** The one configuration of all tests of the running portal: a fixed day and a mail folder. */
public class PortalProfile implements QuarkusTestProfile {
  static final Path MAIL = Path.of("target/test-mail").toAbsolutePath();

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "waymark.clock.today",
        SyntheticPeople.TODAY.toString(),
        "waymark.mail.folder",
        MAIL.toString());
  }
}
