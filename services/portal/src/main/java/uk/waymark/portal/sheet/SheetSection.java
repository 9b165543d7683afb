package uk.waymark.portal.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the sheet.
 *
 * @param id where a page links to
 * @param title the heading
 * @param text what stands under it; null when nothing needs saying
 * @param items what is in it
 * @param lines short lines, such as dates; none beside items
 * @param detail how much is said of each item
 * @param none what to say when it is empty
 */
public record SheetSection(
    String id,
    String title,
    @Nullable String text,
    List<SheetItem> items,
    List<String> lines,
    Detail detail,
    String none) {
  public SheetSection {
    items = List.copyOf(items);
    lines = List.copyOf(lines);
  }

  /** How much is said of each item. */
  public enum Detail {
    /** Title, what it is, and all the lines. */
    FULL,
    /** One line, for what is not there yet. */
    BRIEF
  }

  /** Whether one line says all there is to say of an item. */
  public boolean isBrief() {
    return detail == Detail.BRIEF;
  }

  /** What is in it, by who gives it. */
  public List<SheetGroup> groups() {
    return SheetGroup.of(items);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return items.isEmpty() && lines.isEmpty();
  }
}
