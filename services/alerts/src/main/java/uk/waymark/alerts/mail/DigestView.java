package uk.waymark.alerts.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as its template sees it: only words.
 *
 * @param day the day, as "Monday 23 November 2026"
 * @param about whose young people it is about
 * @param sections what is new, the most urgent first
 * @param earlier what was told before and is still open; null if nothing
 * @param listUrl address of the list in the portal
 */
record DigestView(
    String day, String about, List<Section> sections, @Nullable String earlier, String listUrl) {
  /**
   * The duties of one stage.
   *
   * @param heading its heading with the number of duties
   */
  record Section(String heading, List<Item> items) {}

  /**
   * One duty.
   *
   * @param title the rule's title
   * @param reference authority and the authority's reference of the young person
   * @param due the due date in words
   * @param required what requires it, with the rule's id
   * @param note why a team is told in an adviser's place; null if that is not so
   * @param url address of the young person's page in the portal
   */
  record Item(
      String title,
      String reference,
      String due,
      String required,
      @Nullable String note,
      String url) {}
}
