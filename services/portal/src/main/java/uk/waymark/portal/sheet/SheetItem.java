package uk.waymark.portal.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.portal.youngperson.Why;

/**
 * One thing a young person can get.
 *
 * @param title what it is
 * @param kind law, guidance, council, partner or other, which never mix
 * @param by the same in words, with the name of the council or partner
 * @param words what it is about; null when the title says it
 * @param lines how much, until when, what it waits for, how to get it
 * @param link a page about it; null when there is none
 * @param linkText what to call it; null without a link
 * @param caution why not to count on just this; null when there is no such reason
 * @param origin where it is written; null for what the law gives
 * @param why the law, or the publisher's terms, behind it; none on the young person's sheet
 */
public record SheetItem(
    String title,
    String kind,
    String by,
    @Nullable String words,
    List<String> lines,
    @Nullable String link,
    @Nullable String linkText,
    @Nullable String caution,
    @Nullable Origin origin,
    List<Why> why) {
  public SheetItem {
    lines = List.copyOf(lines);
    why = List.copyOf(why);
  }

  /** The lines as one paragraph of sentences. */
  public String sentences() {
    return String.join(" ", lines);
  }
}
