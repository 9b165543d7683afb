package uk.waymark.statute.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.waymark.statute.data.DataFile;
import uk.waymark.statute.deadline.Span;

/**
 * From when to when a provision is in force, by authority, for a provision that its Act does not
 * bring into force by itself.
 *
 * <p>One file each, {@code commencement/ID.properties}: {@code what}, {@code standing} (enacted or
 * announced), {@code since} (the day it was so), {@code text} (address), {@code checked.on}, {@code
 * checked.by}; and when it is commenced, {@code everywhere.from}, or {@code CODE.from} for the one
 * authority with that GSS code; {@code .to} is the first day after a repeal. What is said for an
 * authority takes the place of what is said for everywhere.
 *
 * @param standing how it stands before it is commenced
 * @param since the first day on which it stood so
 * @param days the days in force by GSS code, or by "everywhere"; empty while not commenced
 * @param checkedOn the day on which someone last looked whether it was commenced
 */
public record Commencement(
    Standing standing, LocalDate since, Map<String, Span> days, LocalDate checkedOn) {
  private static final String EVERYWHERE = "everywhere";
  private static final String FROM = ".from";

  public Commencement {
    days = Map.copyOf(days);
  }

  /** What the file of this module says of a provision. */
  static Commencement of(String provision) {
    return read(DataFile.of("commencement", provision));
  }

  /**
   * What a file says.
   *
   * @throws IllegalStateException when it leaves out what must be said
   */
  public static Commencement read(DataFile file) {
    var days = new TreeMap<String, Span>();
    for (var key : file.keys()) {
      if (key.endsWith(FROM)) {
        var area = key.substring(0, key.length() - FROM.length());
        var to = file.ifSaid(area + ".to").map(LocalDate::parse).orElse(LocalDate.MAX);
        days.put(area, new Span(LocalDate.parse(file.said(key)), to));
      }
    }
    return new Commencement(
        file.said("standing").equals("announced") ? Standing.ANNOUNCED : Standing.ENACTED,
        LocalDate.parse(file.said("since")),
        days,
        LocalDate.parse(file.said("checked.on")));
  }

  /** The days on which it is in force at an authority; empty while none is known. */
  public Optional<Span> in(Optional<String> authority) {
    return authority.map(days::get).or(() -> Optional.ofNullable(days.get(EVERYWHERE)));
  }
}
