package uk.waymark.statute.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import uk.waymark.statute.facts.Happening;

/**
 * The duties of which more than one can be open at a time, or of which the due day is known only
 * later: by what each is due, the days on which it is open.
 */
final class Several {
  /** The rules of this list. */
  static final List<String> RULES = List.of("DUT-E-LEAVE", "DUT-REV-REQ", "DUT-PAV-PRE");

  private final Leaving leaving;
  private final Requests requests = new Requests();
  private final Provided provided;
  private final List<Map<IntSupplier, Runs>> open =
      Stream.generate(() -> (Map<IntSupplier, Runs>) new LinkedHashMap<IntSupplier, Runs>())
          .limit(RULES.size())
          .toList();

  /** One such duty, by its due day. */
  record By(int day) implements IntSupplier {
    @Override
    public int getAsInt() {
      return day;
    }
  }

  Several(Ages ages, Standing standing, Provided provided) {
    leaving = new Leaving(ages, standing);
    this.provided = provided;
  }

  void happened(int day, Happening what) {
    leaving.happened(day, what);
    requests.happened(what);
  }

  void dawn(int day, Standing standing) {
    leaving.dawn(day);
    leaving.openedYesterday().ifPresent(due -> runs(0, due).on(day - 1, 1));
    on(0, day, leaving.unapproved());
    requests.dawn(day, standing.primary());
    on(1, day, requests.unmet());
    on(2, day, provided.visitBeforeReview().stream().toList());
  }

  private Runs runs(int rule, IntSupplier due) {
    return open.get(rule).computeIfAbsent(due, _ -> new Runs());
  }

  private void on(int rule, int day, List<? extends IntSupplier> now) {
    if (now.isEmpty() && open.get(rule).isEmpty()) {
      return;
    }
    now.forEach(due -> runs(rule, due));
    open.get(rule).forEach((due, runs) -> runs.on(day, now.contains(due) ? 1 : Runs.NOTHING));
  }

  void close(int day) {
    open.forEach(each -> each.values().forEach(runs -> runs.close(day)));
  }

  /** The days on which a rule of the list is open; their value is the due day. */
  List<Runs.Run> all(int rule) {
    var all = new ArrayList<Runs.Run>();
    open.get(rule)
        .forEach(
            (due, runs) ->
                runs.all()
                    .forEach(run -> all.add(new Runs.Run(due.getAsInt(), run.from(), run.to()))));
    return all;
  }
}
