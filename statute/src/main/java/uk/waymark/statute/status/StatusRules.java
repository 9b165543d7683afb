package uk.waymark.statute.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.statute.facts.OnlyAfter;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;

/** The provisions on status that are in the module, by id. */
public final class StatusRules {
  /** Every rule that gives a status. */
  public static final List<StatusRule> GIVING = load(StatusRule.class, StatusRule::provision);

  private static final Map<Status, List<OnlyAfter<StatusRule>>> GIVING_BY_STATUS =
      byStatus(
          GIVING.stream().map(rule -> new OnlyAfter<>(rule, rule.onlyAfter())).toList(),
          only -> only.rule().gives());

  /** Every rule that takes a status away on a judgement. */
  public static final List<EndingRule> ENDING = load(EndingRule.class, EndingRule::provision);

  private static final Map<Status, List<EndingRule>> ENDING_BY_STATUS =
      byStatus(ENDING, EndingRule::ends);

  /** The statuses that some rule takes away on a judgement. */
  static final List<Status> ENDED = ENDING.stream().map(EndingRule::ends).distinct().toList();

  /** Every rule that raises a flag. */
  public static final List<FlagRule> FLAGGING = load(FlagRule.class, FlagRule::provision);

  /** Every rule that looks for doubts or cites how the facts are read. */
  public static final List<FactRule> FACTS = load(FactRule.class, FactRule::provision);

  private StatusRules() {}

  /** The rules that give one status, by id, each with what must have happened before. */
  static List<OnlyAfter<StatusRule>> giving(Status status) {
    return GIVING_BY_STATUS.getOrDefault(status, List.of());
  }

  /** The rules that take one status away on a judgement, by id. */
  static List<EndingRule> ending(Status status) {
    return ENDING_BY_STATUS.getOrDefault(status, List.of());
  }

  private static <T> Map<Status, List<T>> byStatus(List<T> rules, Function<T, Status> which) {
    return rules.stream()
        .collect(
            Collectors.groupingBy(
                which, () -> new EnumMap<>(Status.class), Collectors.toUnmodifiableList()));
  }

  private static <T> List<T> load(Class<T> kind, Function<T, Provision> provision) {
    var found = new ArrayList<T>();
    ServiceLoader.load(kind, kind.getClassLoader()).forEach(found::add);
    found.sort(Comparator.comparing(rule -> provision.apply(rule).id()));
    return List.copyOf(found);
  }
}
