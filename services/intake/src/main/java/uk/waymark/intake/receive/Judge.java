package uk.waymark.intake.receive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.validation.EventValidator;
import uk.waymark.contracts.validation.Verdict;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.kit.clock.WaymarkClock;

/**
 * The one judge of events from outside, whichever way they come: the contract's validator, and what
 * only intake can know, the moment of intake.
 */
@ApplicationScoped
public class Judge {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

  private final EventValidator validator = EventValidator.create();
  private final WaymarkClock clock;

  /** A judge with this clock. */
  @Inject
  public Judge(WaymarkClock clock) {
    this.clock = clock;
  }

  /** Judges the bytes of one structured event. */
  public Verdict judge(byte[] structured) {
    return withClock(validator.validate(structured));
  }

  /** Judges an event that is JSON already. */
  public Verdict judge(JsonNode event) {
    return withClock(validator.validate(event));
  }

  /** This moment, as the moment of intake. */
  public Instant now() {
    return clock.now();
  }

  private Verdict withClock(Verdict verdict) {
    return verdict instanceof Verdict.Valid(CareEvent event)
            && event.recordedTime().filter(at -> at.isAfter(latest())).isPresent()
        ? new Verdict.Invalid(
            java.util.Optional.of(event.id()),
            List.of(
                new Violation(
                    "/recordedtime",
                    "This is later than now by more than five minutes: give the moment at which"
                        + " the source recorded the event, with its offset.")))
        : verdict;
  }

  private Instant latest() {
    return clock.now().plus(CLOCKS_MAY_DIFFER);
  }
}
