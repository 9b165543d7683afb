package uk.waymark.kit.clock;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The moment and the civil day of England, for everything in a service that needs one.
 *
 * <p>{@code waymark.clock.today} moves the clock by whole days of London so that it starts on that
 * day; it is for demonstrations and tests and stops the start of a service in any other profile.
 */
@ApplicationScoped
public class WaymarkClock {
  /** The zone in which a day begins and ends. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final List<String> PROFILES_THAT_MAY_MOVE_IT = List.of("local", "test");

  private final Clock machine;
  private final long movedDays;

  /**
   * The clock of this service.
   *
   * @throws IllegalStateException if the clock is moved outside the profiles local and test
   */
  @Inject
  public WaymarkClock(@ConfigProperty(name = "waymark.clock.today") Optional<LocalDate> today) {
    this(today, ConfigUtils.getProfiles(), Clock.systemUTC());
  }

  WaymarkClock(Optional<LocalDate> today, List<String> profiles, Clock machine) {
    if (today.isPresent() && profiles.stream().noneMatch(PROFILES_THAT_MAY_MOVE_IT::contains)) {
      throw new IllegalStateException(
          "waymark.clock.today moves the clock and is only for the profiles local and test.");
    }
    this.machine = machine;
    var real = LocalDate.ofInstant(machine.instant(), LONDON);
    this.movedDays = today.map(day -> ChronoUnit.DAYS.between(real, day)).orElse(0L);
  }

  /** This moment. */
  public Instant now() {
    return machine.instant().atZone(LONDON).plusDays(movedDays).toInstant();
  }

  /**
   * This moment by the machine's own clock, however this one is moved: for what is measured against
   * the clocks of others, such as the end of a token.
   */
  public Instant unmoved() {
    return machine.instant();
  }

  /** The day it is in Europe/London. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), LONDON);
  }
}
