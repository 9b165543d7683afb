package uk.waymark.offers.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.waymark.statute.facts.Happening.EntitlementClaimed;
import uk.waymark.statute.facts.Happening.EntitlementExplained;
import uk.waymark.statute.facts.Happening.EntitlementPaid;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;

/**
 * The accounts of one young person by entitlement. An event names an entitlement by the id of its
 * entry or provision; after a slash it may name a part of it, such as {@code
 * setting-up-home/white-goods}, which counts for the whole too.
 *
 * @param accounts those of which any event tells, by id
 */
public record Ledger(Map<String, Account> accounts) {
  public Ledger {
    accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
  }

  /** The accounts that a history tells of. */
  public static Ledger of(History history) {
    var lines = new TreeMap<String, List<Line>>();
    for (var event : history.events()) {
      switch (event.what()) {
        case EntitlementExplained(var id, var version) ->
            add(lines, Line.What.EXPLAINED, id, version, Optional.empty(), event);
        case EntitlementClaimed(var id, var version, var pounds) ->
            add(lines, Line.What.CLAIMED, id, version, pounds, event);
        case EntitlementPaid(var id, var pounds, var version) ->
            add(lines, Line.What.PAID, id, version, pounds, event);
        default -> {}
      }
    }
    var accounts = new TreeMap<String, Account>();
    lines.forEach((id, some) -> accounts.put(id, new Account(id, some)));
    return new Ledger(accounts);
  }

  /** The account of an entitlement, without a line when no event tells of it. */
  public Account of(String id) {
    return Optional.ofNullable(accounts.get(id)).orElseGet(() -> new Account(id, List.of()));
  }

  /**
   * The account of an offer. Where a provision names the same money, what was claimed and paid of
   * the provision is in it too: it is one sum, and under whichever name it was paid, it is gone.
   *
   * @param id of the offer
   * @param meets the provision that names the same money; empty when the offer comes on top
   */
  public Account of(String id, Optional<String> meets) {
    return meets.map(provision -> of(id).withMoneyOf(of(provision))).orElseGet(() -> of(id));
  }

  private static void add(
      Map<String, List<Line>> lines,
      Line.What what,
      String named,
      Optional<String> version,
      Optional<BigDecimal> pounds,
      Recorded event) {
    int slash = named.indexOf('/');
    var id = slash < 0 ? named : named.substring(0, slash);
    var part = slash < 0 ? Optional.<String>empty() : Optional.of(named.substring(slash + 1));
    lines
        .computeIfAbsent(id, _ -> new ArrayList<>())
        .add(new Line(what, part, version, pounds, event));
  }
}
