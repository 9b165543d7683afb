package uk.waymark.portal.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * What is drawn of one life course, in units of the drawing's view box, and the same as a table.
 *
 * @param title what the drawing is, for people who cannot see it
 * @param description where the same is said in words
 * @param height of the view box; its width is always {@value Drawing#WIDTH}
 * @param ages the birthdays that the law counts from
 * @param rows the names at the left
 * @param bands the spans, from the top: looked after, status, awaiting confirmation
 * @param marks the dated duties
 * @param day the day the page is about
 * @param key the shapes that were used
 * @param table everything drawn, as words, in order of date
 */
public record Timeline(
    String title,
    String description,
    int height,
    List<Age> ages,
    List<Row> rows,
    List<Band> bands,
    List<Mark> marks,
    Day day,
    List<MarkShape> key,
    List<Line> table) {

  /** Where the lines of the birthdays and of the day end. */
  public int bottom() {
    return height - 24;
  }

  /** The base line of the day's label. */
  public int dayBaseline() {
    return height - 6;
  }

  /** A birthday: a line at {@code x} with its age and date. */
  public record Age(int x, String label, String date, String anchor) {}

  /** The name of a row. */
  public record Row(int y, String label) {}

  /**
   * A span of days.
   *
   * @param style which pattern it is filled with, for example {@code status-relevant-child}
   * @param label what stands in it: its words where they fit, else its letter
   * @param letter its letter in the list under the drawing
   * @param words what it is
   * @param dates from when until when, in words
   */
  public record Band(
      int x,
      int y,
      int width,
      int height,
      String style,
      String label,
      String letter,
      String words,
      String dates) {
    /** The middle, where the label stands. */
    public int middle() {
      return x + width / 2;
    }

    /** The base line of the label. */
    public int baseline() {
      return y + height / 2 + 5;
    }
  }

  /** One dated duty. */
  public record Mark(int x, int y, MarkShape shape, String words) {}

  /** The day the page is about; {@code shown} is false when it lies outside 14 to 25. */
  public record Day(boolean shown, int x, String label, String anchor) {}

  /** A line of the table. */
  public record Line(LocalDate from, String kind, String what, String fromWords, String toWords) {}
}
