package uk.waymark.alerts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.kit.clock.WaymarkClock;

/** A clock that a test sets. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends WaymarkClock {
  private volatile Instant now = Instant.parse("2026-11-23T07:30:00Z");

  /** A clock on Monday 23 November 2026 at half past seven. */
  public TestClock() {
    super(Optional.empty());
  }

  /** Sets the moment. */
  public void set(Instant moment) {
    now = moment;
  }

  /** Sets half past seven in the morning of a day in England. */
  public void setMorningOf(LocalDate day) {
    now = day.atTime(7, 30).atZone(LONDON).toInstant();
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(now, LONDON);
  }
}
