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

  /**
   * The types by their hash code, each at the next free place from there on: a type is looked for
   * some sixty times in each life, where a map or a {@link ClassValue} is a twentieth of the time.
   */
  private static final Class<?>[] BY_HASH = new Class<?>[16 * Integer.highestOneBit(COUNT)];

  private static final int[] PLACES = new int[BY_HASH.length];

  static {
    for (int place = 0; place < COUNT; place++) {
      int at = at(ALL.get(place));
      BY_HASH[at] = ALL.get(place);
      PLACES[at] = place;
    }
  }

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
    int at = at(type);
    return BY_HASH[at] == null ? -1 : PLACES[at];
  }

  /** Where a type stands in the table, or the free place where it would. */
  private static int at(Class<?> type) {
    int at = type.hashCode() & BY_HASH.length - 1;
    while (BY_HASH[at] != type && BY_HASH[at] != null) {
      at = at + 1 & BY_HASH.length - 1;
    }
    return at;
  }

  /** Whether it is no type at all. */
  public boolean isEmpty() {
    return bits == 0;
  }
}
