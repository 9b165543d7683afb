package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * {@code /q/health/well}: not well while the rules have failed on someone. A person must look; a
 * restart would not help, so neither liveness nor readiness hangs on it.
 */
@Wellness
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class CaseFileHealth implements HealthCheck {
  private final DataSource database;

  @Inject
  CaseFileHealth(DataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT count(*) FROM person_state WHERE failed_reference IS NOT NULL");
        var rows = select.executeQuery()) {
      rows.next();
      var failed = rows.getLong(1);
      return HealthCheckResponse.named("case-file")
          .status(failed == 0)
          .withData("peopleFailedOn", failed)
          .build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("case-file").down().withData("database", "away").build();
    }
  }
}
