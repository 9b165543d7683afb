package uk.waymark.alerts.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.ledger.Wanted;
import uk.waymark.alerts.mail.DigestView.Item;
import uk.waymark.alerts.mail.DigestView.Section;
import uk.waymark.alerts.receiver.Receiver;
import uk.waymark.alerts.receiver.Receiver.Kind;
import uk.waymark.alerts.receiver.Receiver.Reachable;
import uk.waymark.alerts.stage.Stage;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.DutyLine;

/** The words of an e-mail. No names: a young person is a reference and a link. */
@ApplicationScoped
class DigestWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final List<Stage> MOST_URGENT_FIRST =
      List.of(Stage.OVERDUE, Stage.DUE, Stage.UPCOMING);

  private final String portal;

  /**
   * Words with links to this portal.
   *
   * @param portal the portal's address, without a slash at the end
   */
  @Inject
  DigestWords(@ConfigProperty(name = "waymark.portal.url") String portal) {
    this.portal = portal.endsWith("/") ? portal.substring(0, portal.length() - 1) : portal;
  }

  @CheckedTemplate(basePath = "")
  private static final class Templates {
    private Templates() {}

    static native TemplateInstance digest(DigestView view);
  }

  /** The subject line: numbers only. */
  String subject(Digest digest) {
    long overdue = count(digest.news(), Stage.OVERDUE);
    String duties = digest.news().size() == 1 ? "1 duty" : digest.news().size() + " duties";
    String late = overdue == 0 ? "" : ", " + overdue + " overdue";
    return "Waymark: " + duties + " to see to" + late + " (" + DAY.format(digest.day()) + ")";
  }

  /** The text. */
  String text(Digest digest) {
    List<Section> sections =
        MOST_URGENT_FIRST.stream().flatMap(stage -> section(digest, stage)).toList();
    return Templates.digest(
            new DigestView(
                WEEKDAY.format(digest.day()),
                about(digest),
                sections,
                earlier(digest.earlier()),
                listUrl(digest)))
        .render();
  }

  private static String about(Digest digest) {
    return digest.to().kind() == Kind.TEAM
        ? "the young people of your team"
        : "the young people whose personal adviser you are";
  }

  private Stream<Section> section(Digest digest, Stage stage) {
    List<Item> items =
        digest.news().stream()
            .filter(each -> each.key().stage() == stage)
            .sorted(Comparator.comparing(DigestWords::due))
            .map(each -> item(each, digest.day()))
            .toList();
    return items.isEmpty()
        ? Stream.empty()
        : Stream.of(new Section(heading(stage) + " (" + items.size() + ")", items));
  }

  private static String heading(Stage stage) {
    return switch (stage) {
      case OVERDUE -> "Overdue";
      case DUE -> "Due today, or before the next working day";
      case UPCOMING -> "Falls due in the next " + Stage.DAYS_AHEAD + " days";
    };
  }

  private Item item(Wanted wanted, LocalDate today) {
    DutyLine duty = wanted.duty().line();
    PersonKey person = wanted.key().person();
    return new Item(
        duty.title(),
        person.toString(),
        dueWords(duty, wanted.key().stage(), today),
        strengthWords(duty.strength()) + " (" + duty.rule() + ")",
        note(wanted.receiver()),
        portal + "/young-people/" + person);
  }

  private static String dueWords(DutyLine duty, Stage stage, LocalDate today) {
    LocalDate due = due(duty);
    String late = stage == Stage.OVERDUE ? ", " + days(due, today) + " ago" : "";
    return duty.dueBasis().equals("at-once")
        ? "at once, no number in law; owed since " + DAY.format(due) + late
        : DAY.format(due) + late;
  }

  private static String days(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return days == 1 ? "1 day" : days + " days";
  }

  /** What requires it, in words; a "must" of one strength is never shown as another's. */
  static String strengthWords(String strength) {
    return switch (strength) {
      case "statute" -> "an Act of Parliament";
      case "regulation" -> "regulations";
      case "guidance" -> "statutory guidance";
      case "practice" -> "local or good practice, not law";
      case "derived" -> "our reading of the law, not its words";
      default -> strength;
    };
  }

  private static @Nullable String note(Receiver receiver) {
    if (!(receiver instanceof Reachable reachable)) {
      return null;
    }
    return switch (reachable.note()) {
      case NONE -> null;
      case ADVISER_AWAY -> "the personal adviser is away";
      case ADVISER_LEFT -> "the personal adviser has left and no other is appointed";
    };
  }

  private static @Nullable String earlier(List<Wanted> earlier) {
    if (earlier.isEmpty()) {
      return null;
    }
    String parts =
        String.join(
            ", ",
            Stream.of(
                    part(count(earlier, Stage.OVERDUE), "overdue"),
                    part(count(earlier, Stage.DUE), "due now"),
                    part(count(earlier, Stage.UPCOMING), "due in the next 28 days"))
                .filter(each -> !each.isEmpty())
                .toList());
    return earlier.size() + " (" + parts + ")";
  }

  private static String part(long count, String what) {
    return count == 0 ? "" : count + " " + what;
  }

  private static long count(List<Wanted> wanted, Stage stage) {
    return wanted.stream().filter(each -> each.key().stage() == stage).count();
  }

  private String listUrl(Digest digest) {
    String list = portal + "/young-people?authority=" + digest.key().authority();
    if (digest.to().kind() == Kind.ADVISER) {
      return list + "&adviser=" + encoded(digest.to().id());
    }
    String team = digest.news().getFirst().receivers().team();
    return team == null ? list : list + "&team=" + encoded(team);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static LocalDate due(Wanted wanted) {
    return due(wanted.duty().line());
  }

  private static LocalDate due(DutyLine duty) {
    return Objects.requireNonNull(duty.due(), "an alert is of a dated duty");
  }
}
