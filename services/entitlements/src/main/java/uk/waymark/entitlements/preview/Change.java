package uk.waymark.entitlements.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.explain.offers.OfferView;
import uk.waymark.offers.answer.OfferCourse;

/**
 * One offer that is answered otherwise.
 *
 * @param id of the offer
 * @param what new, gone or otherwise
 * @param in which parts of the answer differ
 * @param before the answer so far; null when there is none
 * @param after the answer then; null when there is none
 * @param why why it is so then, in plain words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
    String id,
    String what,
    List<String> in,
    @Nullable OfferView before,
    @Nullable OfferView after,
    String why) {
  private static final Set<String> NOTHING_TO_HAVE = Set.of("no", "ended");

  /** Keeps a copy. */
  public Change {
    in = List.copyOf(in);
  }

  /** What differs between the answers of two packs on a day, by id. */
  static List<Change> between(List<OfferCourse> before, List<OfferCourse> after, LocalDate day) {
    var old = views(before, day);
    var then = views(after, day);
    var ids = new TreeSet<>(old.keySet());
    ids.addAll(then.keySet());
    var changes = new ArrayList<Change>();
    for (var id : ids) {
      var one = old.get(id);
      var other = then.get(id);
      if (one != null && other != null) {
        var in = differing(one, other);
        if (!in.isEmpty()) {
          changes.add(new Change(id, "otherwise", in, one, other, why(other)));
        }
      } else if (other != null && isOpen(other)) {
        changes.add(new Change(id, "new", List.of(), null, other, why(other)));
      } else if (one != null && isOpen(one)) {
        changes.add(new Change(id, "gone", List.of(), one, null, "It is no longer in the pack."));
      }
    }
    return changes;
  }

  private static Map<String, OfferView> views(List<OfferCourse> courses, LocalDate day) {
    var views = new HashMap<String, OfferView>();
    courses.forEach(course -> views.put(course.id(), OfferView.of(course, day)));
    return views;
  }

  private static boolean isOpen(OfferView view) {
    return !NOTHING_TO_HAVE.contains(view.entitled());
  }

  private static List<String> differing(OfferView one, OfferView other) {
    var in = new ArrayList<String>();
    if (!isOpen(one) && !isOpen(other) && one.entitled().equals(other.entitled())) {
      return in;
    }
    differ(in, "entitled", one.entitled(), other.entitled());
    differ(in, "amount", one.amount(), other.amount());
    differ(in, "amountWords", one.amountWords(), other.amountWords());
    differ(in, "left", one.left(), other.left());
    differ(in, "version", one.version(), other.version());
    differ(in, "title", one.title(), other.title());
    differ(in, "words", one.words(), other.words());
    differ(in, "from", one.from(), other.from());
    differ(in, "to", one.to(), other.to());
    differ(in, "waitingFor", one.waitingFor(), other.waitingFor());
    differ(in, "whose", one.whose(), other.whose());
    differ(in, "missing", one.missing(), other.missing());
    return in;
  }

  private static void differ(
      List<String> in, String part, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      in.add(part);
    }
  }

  private static String why(OfferView view) {
    return view.because().stream().map(OfferStepLine::words).collect(Collectors.joining(" "));
  }
}
