package uk.waymark.casesystem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.casesystem.life.Story;

/**
 * A made-up English council: its young people's histories as the case system sent them, their
 * names, and its staff. A function of its arguments: the same seed, size, day and options give the
 * same bytes on every machine.
 */
public final class Council {
  private static final long DEMO_SEED = 25;
  private static final int DEMO_YOUNG_PEOPLE = 60;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final CouncilOptions options;
  private final List<Story> stories;
  private final List<StaffMember> staff;
  private final Post post;

  private Council(CouncilOptions options, List<Story> stories, List<StaffMember> staff, Post post) {
    this.options = options;
    this.stories = List.copyOf(stories);
    this.staff = List.copyOf(staff);
    this.post = post;
  }

  /** An ordinary council of the demo authority, with everything recorded before today. */
  public static Council generate(long seed, int youngPeople, LocalDate today) {
    return generate(seed, youngPeople, today, CouncilOptions.ordinary());
  }

  /**
   * A council with everything recorded before today.
   *
   * @throws IllegalArgumentException for fewer than one young person
   */
  public static Council generate(
      long seed, int youngPeople, LocalDate today, CouncilOptions options) {
    return Founding.of(seed, youngPeople, today, options, List.of());
  }

  /**
   * The council of the demo: some sixty young people, of whom the first stand for one situation
   * each, so that a newcomer sees what is overdue, due soon, awaiting confirmation or unknown.
   */
  public static Council demo(LocalDate today) {
    return Founding.of(
        DEMO_SEED, DEMO_YOUNG_PEOPLE, today, CouncilOptions.ordinary(), DemoCast.SITUATIONS);
  }

  /** An ordinary council just large enough for so many events. */
  public static Council withAtLeast(int events, long seed, LocalDate today) {
    return withAtLeast(events, seed, today, CouncilOptions.ordinary());
  }

  /** A council just large enough, by hundreds of young people, for so many events. */
  public static Council withAtLeast(
      int events, long seed, LocalDate today, CouncilOptions options) {
    int youngPeople = Math.max(1, events / 2000) * 100;
    Council council = generate(seed, youngPeople, today, options);
    while (council.events().size() < events) {
      youngPeople += 100;
      council = generate(seed, youngPeople, today, options);
    }
    return council;
  }

  static Council of(
      CouncilOptions options, List<Story> stories, List<StaffMember> staff, Post post) {
    return new Council(options, stories, staff, post);
  }

  /**
   * Every event as one line of JSON (a structured CloudEvent), in the order sent. Names are not
   * among them. Messages sent twice stand twice.
   */
  public List<String> events() {
    return post.events();
  }

  /**
   * The first events sent.
   *
   * @throws IllegalArgumentException when the council has fewer
   */
  public List<String> events(int exactly) {
    if (exactly > events().size()) {
      throw new IllegalArgumentException(
          "The council has " + events().size() + " events, not " + exactly);
    }
    return events().subList(0, exactly);
  }

  /** A person-named event a young person, as one line of JSON each; for HTTP only. */
  public List<String> names() {
    return post.names();
  }

  public List<StaffMember> staff() {
    return staff;
  }

  /** The staff list as the JSON array that {@code PUT /staff/{authority}} takes. */
  public String staffJson() {
    try {
      return JSON.writeValueAsString(staff);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The staff list cannot be written as JSON", e);
    }
  }

  /** GSS code of the authority whose files these are. */
  public String authority() {
    return options.authority();
  }

  /** What truly happened to each young person, without the case system's mishaps. */
  public List<Story> stories() {
    return stories;
  }
}
