package uk.waymark.portal.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What the same giver gives, within one part of the sheet.
 *
 * @param by who gives it, in words
 * @param kind law, guidance, council, partner or other, which never mix
 * @param items what is given, in order
 */
public record SheetGroup(String by, String kind, List<SheetItem> items) {
  public SheetGroup {
    items = List.copyOf(items);
  }

  /** Items in their order, those that follow each other and have one giver together. */
  static List<SheetGroup> of(List<SheetItem> items) {
    var groups = new ArrayList<SheetGroup>();
    int from = 0;
    for (int i = 1; i <= items.size(); i++) {
      if (i == items.size() || !items.get(i).by().equals(items.get(from).by())) {
        var first = items.get(from);
        groups.add(new SheetGroup(first.by(), first.kind(), items.subList(from, i)));
        from = i;
      }
    }
    return groups;
  }
}
