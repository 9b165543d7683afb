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
 * @param none what to say when it is empty
 */
public record SheetSection(
    String id,
    String title,
    @Nullable String text,
    List<SheetItem> items,
    List<String> lines,
    String none) {
  public SheetSection {
    items = List.copyOf(items);
    lines = List.copyOf(lines);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return items.isEmpty() && lines.isEmpty();
  }
}
