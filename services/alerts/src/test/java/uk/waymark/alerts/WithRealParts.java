package uk.waymark.alerts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import uk.waymark.rig.RealParts;

/** A test against real Kafka, PostgreSQL and SMTP, on days that it chooses. */
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "alerts"))
@QuarkusTestResource(SmtpPort.class)
public abstract class WithRealParts {
  /** A working day on which the tests begin. */
  protected static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** What a test does. */
  @Inject protected Office office;

  /** The clock that it sets. */
  @Inject protected TestClock clock;

  @BeforeEach
  void begin() throws Exception {
    clock.setMorningOf(MONDAY);
    office.smtpUp();
  }

  @AfterEach
  void end() {
    office.smtpDown();
  }
}
