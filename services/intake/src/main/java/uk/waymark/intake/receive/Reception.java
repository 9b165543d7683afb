package uk.waymark.intake.receive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.validation.Verdict;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.intake.record.Recorded;
import uk.waymark.kit.security.Caller;

/** Takes the events of one request: judges each, records the good ones, all or none of them. */
@ApplicationScoped
public class Reception {
  /** What stands where for an event of an authority that the caller does not act for. */
  static final Violation NOT_YOURS =
      new Violation("/authority", "Your sign-in does not cover this authority.");

  private final Judge judge;
  private final GroupCommit groupCommit;
  private final Committer committer;

  /** Puts the parts together. */
  @Inject
  public Reception(Judge judge, GroupCommit groupCommit, Committer committer) {
    this.judge = judge;
    this.groupCommit = groupCommit;
    this.committer = committer;
  }

  /** Takes what can be taken; returns after the commit, with a receipt for each in their order. */
  List<Receipt> take(List<JsonNode> events, Caller caller) {
    var judged = judged(events, caller);
    return receipts(judged, groupCommit.record(good(judged)), true);
  }

  /** What {@link #take} would say, with nothing stored. */
  List<Receipt> check(List<JsonNode> events, Caller caller) {
    var judged = judged(events, caller);
    return receipts(judged, committer.check(good(judged)), false);
  }

  private List<Judged> judged(List<JsonNode> events, Caller caller) {
    var judged = new ArrayList<Judged>(events.size());
    for (var event : events) {
      judged.add(
          switch (judge.judge(event)) {
            case Verdict.Valid(CareEvent good) ->
                caller.maySee(good.person().authority())
                    ? new Judged(good, null)
                    : new Judged(null, Receipt.refused(event, List.of(NOT_YOURS)));
            case Verdict.Invalid(_, var violations) ->
                new Judged(null, Receipt.refused(event, violations));
          });
    }
    return judged;
  }

  private static List<CareEvent> good(List<Judged> judged) {
    var good = new ArrayList<CareEvent>(judged.size());
    for (var each : judged) {
      if (each.good() != null) {
        good.add(each.good());
      }
    }
    return good;
  }

  private static List<Receipt> receipts(
      List<Judged> judged, List<Recorded> recorded, boolean stored) {
    var receipts = new ArrayList<Receipt>(judged.size());
    var next = recorded.iterator();
    for (var each : judged) {
      if (each.good() != null) {
        receipts.add(Receipt.of(each.good(), next.next(), stored));
      } else if (each.refused() != null) {
        receipts.add(each.refused());
      }
    }
    return receipts;
  }

  /** One of both: an event that keeps to the contract, or the receipt of one that does not. */
  private record Judged(@Nullable CareEvent good, @Nullable Receipt refused) {}
}
