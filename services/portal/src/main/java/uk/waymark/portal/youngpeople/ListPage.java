package uk.waymark.portal.youngpeople;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/**
 * What the list shows.
 *
 * @param title the heading
 * @param count how many there are, in words
 * @param rows the young people of this page
 * @param search what was searched for; empty when nothing was
 * @param searchTooShort whether the search was too short to run
 * @param filters the fields to narrow the list
 * @param filtered whether it is narrowed
 * @param authorities the authorities to choose from; empty when there is only one
 * @param authority the authority whose list it is
 * @param previous where the page before is; null on the first
 * @param next where the page after is; null on the last
 */
public record ListPage(
    String title,
    String count,
    List<Row> rows,
    String search,
    boolean searchTooShort,
    List<FilterOptions.Field> filters,
    boolean filtered,
    List<FilterOptions.Option> authorities,
    String authority,
    @Nullable Turn previous,
    @Nullable Turn next) {

  /** A young person as a row. */
  public record Row(
      String href,
      String name,
      @Nullable String reference,
      String status,
      @Nullable String awaiting,
      String adviser,
      @Nullable String receiverMissing,
      String nextDue,
      @Nullable String nextTitle,
      @Nullable String overdue) {}

  /** Another page: an address, or a page number to post where a search is shown. */
  public record Turn(String href, int page) {}

  static ListPage of(
      Choice choice,
      Found found,
      List<FilterOptions.Field> filters,
      List<String> authorities,
      @Nullable String ownStaffId) {
    var searching = !choice.search().isEmpty();
    var last = Math.max(1, (found.total() + Choice.PER_PAGE - 1) / Choice.PER_PAGE);
    return new ListPage(
        title(choice, searching, ownStaffId),
        count(found.total(), choice.page(), last),
        found.people().stream().map(ListPage::row).toList(),
        choice.search(),
        false,
        filters,
        choice.isFiltered(),
        authorities.size() < 2
            ? List.of()
            : authorities.stream().map(code -> option(code, choice.authority())).toList(),
        choice.authority(),
        choice.page() > 1 ? turn(choice, choice.page() - 1) : null,
        choice.page() < last ? turn(choice, choice.page() + 1) : null);
  }

  /** The same page, saying that the search was too short. */
  ListPage searchTooShort(String search) {
    return new ListPage(
        title,
        count,
        rows,
        search,
        true,
        filters,
        filtered,
        authorities,
        authority,
        previous,
        next);
  }

  private static String title(Choice choice, boolean searching, @Nullable String ownStaffId) {
    if (searching) {
      return Words.of("list.title.search");
    }
    return !choice.adviser().isEmpty() && choice.adviser().equals(ownStaffId)
        ? Words.of("list.title.mine")
        : Words.of("list.title");
  }

  private static String count(int total, int page, int last) {
    if (last > 1) {
      return Words.of("list.count.page", total, page, last);
    }
    return switch (total) {
      case 0 -> Words.of("list.count.none");
      case 1 -> Words.of("list.count.one");
      default -> Words.of("list.count.many", total);
    };
  }

  private static FilterOptions.Option option(String code, String chosen) {
    return new FilterOptions.Option(
        code,
        Authorities.name(code).orElseGet(() -> Words.of("person.unknown-authority", code)),
        code.equals(chosen));
  }

  private static Turn turn(Choice choice, int page) {
    var query =
        choice.inAddress().entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()) + "&")
            .collect(Collectors.joining());
    return new Turn(
        "?" + query + "authority=" + encoded(choice.authority()) + "&page=" + page, page);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Row row(Found.Person person) {
    var reference = Words.of("list.reference", person.subject());
    var died = person.diedOn();
    return new Row(
        "/young-people/" + person.authority() + "/" + person.subject(),
        person.name() == null ? reference : person.name(),
        person.name() == null ? null : reference,
        died == null ? status(person) : Words.of("status.died", Dates.inWords(died)),
        died == null && person.awaiting() ? Words.of("list.awaiting") : null,
        adviser(person),
        died == null && person.receiverMissing() ? Words.of("list.receiver-missing") : null,
        person.nextDue() == null || died != null
            ? (died == null ? Words.of("list.nothing-due") : "")
            : Dates.inShort(person.nextDue()),
        died == null ? person.nextTitle() : null,
        died == null ? overdue(person.overdue()) : null);
  }

  private static String status(Found.Person person) {
    var code = person.undetermined() ? "undetermined" : person.status();
    return Words.ofCode("status", code == null ? "none" : code);
  }

  private static String adviser(Found.Person person) {
    if (person.adviserId() == null) {
      return person.diedOn() == null ? Words.of("list.no-adviser") : "";
    }
    return person.adviserName() == null
        ? Words.of("advisers.unknown", person.adviserId())
        : person.adviserName();
  }

  private static @Nullable String overdue(int count) {
    return switch (count) {
      case 0 -> null;
      case 1 -> Words.of("list.overdue.one");
      default -> Words.of("list.overdue.many", count);
    };
  }
}
