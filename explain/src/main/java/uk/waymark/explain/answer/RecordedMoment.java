package uk.waymark.explain.answer;

import java.time.Instant;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;

/** When an event counts as recorded if it does not say so itself. */
public enum RecordedMoment {
  /** Without a server: at its time. */
  ITS_TIME {
    @Override
    Instant of(CareEvent event) {
      return event.recordedOr(event.time().toInstant());
    }
  },
  /** In a service: when intake took it in. */
  ITS_INTAKE {
    @Override
    Instant of(CareEvent event) {
      return event
          .recordedTime()
          .or(() -> EventReader.intakeTime(event))
          .orElseGet(() -> event.time().toInstant());
    }
  };

  abstract Instant of(CareEvent event);
}
