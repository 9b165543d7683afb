package uk.waymark.statute.finding;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * A list that is worked out when someone reads it, and then once: the words of an explanation that
 * most askers never look at.
 *
 * <p>An unmodifiable list like any other, equal to every list of the same elements. What it is made
 * from must not change after it was given, so that it is the same whenever and by whichever thread
 * it is read first.
 */
public final class WhenRead<T> extends AbstractList<T> implements RandomAccess {
  /** A {@code Supplier} until the list is read, then the list it gave. One field: no lock. */
  private Object source;

  private WhenRead(Supplier<List<T>> source) {
    this.source = source;
  }

  /** The list that will be given when it is read. */
  public static <T> List<T> of(Supplier<List<T>> list) {
    return new WhenRead<>(list);
  }

  /** The list of the one element that will be given when it is read. */
  public static <T> List<T> one(Supplier<T> element) {
    return new WhenRead<>(() -> List.of(element.get()));
  }

  /** This list as nobody can change it; not worked out yet if it was not. */
  public static <T> List<T> kept(List<T> list) {
    return list instanceof WhenRead ? list : List.copyOf(list);
  }

  @SuppressWarnings("unchecked") // set by the constructor and by this method only
  private List<T> read() {
    var now = source;
    if (now instanceof List<?> list) {
      return (List<T>) list;
    }
    var list = List.copyOf(((Supplier<List<T>>) now).get());
    source = list;
    return list;
  }

  @Override
  public T get(int index) {
    return read().get(index);
  }

  @Override
  public int size() {
    return read().size();
  }
}
