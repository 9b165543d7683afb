package uk.waymark.statute.facts;

import java.util.Collection;
import java.util.List;

/**
 * Types of event, to be looked for in a record all at once.
 *
 * @param bits a bit for each type, by its place modulo 64: two types may share one
 */
public record EventTypes(long bits) {
  /** No type. */
  public static final EventTypes NONE = new EventTypes(0);

  private static final List<Class<?>> ALL = List.of(Happening.class.getPermittedSubclasses());

  /** How many types of event there are. */
  static final int COUNT = ALL.size();

  private static final ClassValue<Integer> PLACE =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          return ALL.indexOf(type);
        }
      };

  /**
   * These types.
   *
   * @throws IllegalArgumentException for a class that is not one of the types, such as all of them
   */
  @SafeVarargs
  public static EventTypes of(Class<? extends Happening>... types) {
    long bits = 0;
    for (var type : types) {
      int place = place(type);
      if (place < 0) {
        throw new IllegalArgumentException(type + " is no type of event");
      }
      bits |= 1L << place;
    }
    return new EventTypes(bits);
  }

  /** The types of these events. */
  static EventTypes of(Collection<Recorded> events) {
    long bits = 0;
    for (var event : events) {
      bits |= 1L << place(event.what().getClass());
    }
    return new EventTypes(bits);
  }

  /** The place of a type among all of them; -1 when it is none. */
  static int place(Class<?> type) {
    return PLACE.get(type);
  }

  /** Whether it is no type at all. */
  public boolean isEmpty() {
    return bits == 0;
  }
}
