package uk.waymark.bench.statute.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.waymark.bench.statute.engine.Facts.Act;
import uk.waymark.bench.statute.engine.Facts.Care;
import uk.waymark.bench.statute.engine.Facts.Days;
import uk.waymark.bench.statute.engine.Facts.Holds;
import uk.waymark.bench.statute.engine.Facts.Support;
import uk.waymark.statute.finding.Words;

/** What the engine found for one day; its rules write into it, with reasons when they are asked. */
public final class Found {
  private static final int THIRTEEN_WEEKS = 91;

  private final boolean explained;
  private final List<String> reasons = new ArrayList<>();
  private String status = "NONE";
  private final List<Owed> duties = new ArrayList<>(4);
  private final List<Answered> answers = new ArrayList<>(3);

  /** A duty that is open. */
  private record Owed(String rule, LocalDate opened, LocalDate due) {}

  /** The answer for an entitlement. */
  private record Answered(String entitlement, String answer) {}

  Found(boolean explained) {
    this.explained = explained;
  }

  /** The first day at whose start thirteen weeks since the 14th birthday were complete. */
  public static int complete(List<Care> cared, int at14) {
    var sorted = new ArrayList<>(cared);
    sorted.sort((one, other) -> Integer.compare(one.getFrom(), other.getFrom()));
    int needed = THIRTEEN_WEEKS;
    for (var care : sorted) {
      int from = Math.max(care.getFrom(), at14);
      int days = Math.max(0, care.getTo() - from);
      if (days >= needed) {
        return from + needed;
      }
      needed -= days;
    }
    return Integer.MAX_VALUE;
  }

  /** Sets the primary status. */
  public void status(Holds holds) {
    status = holds.getStatus();
    because(status, " holds from ", holds.getFrom(), " to ", holds.getTo());
  }

  /** Adds a reason when reasons are asked for. */
  public void because(String what, String one, int from, String other, int to) {
    if (explained) {
      reasons.add(what + one + Words.day(day(from)) + other + Words.day(day(to)) + ".");
    }
  }

  /** Adds a duty due some months after a day. */
  public void owed(String rule, int opened, int from, int months) {
    var due = day(from).plusMonths(months);
    owe(rule, opened, due);
  }

  private void owe(String rule, int opened, LocalDate due) {
    duties.add(new Owed(rule, day(opened), due));
    if (explained) {
      reasons.add(rule + " opened on " + Words.day(day(opened)) + ". Due " + Words.day(due) + ".");
    }
  }

  /** Adds the review owed six months after the last plan or review, if one of its days holds. */
  public void review(int asked, Act last, List<Holds> running) {
    var runs = merged(running);
    for (var run : runs) {
      if (run[0] <= asked && asked < run[1]) {
        int opened = Math.max(run[0], last.getDay());
        int due = (int) day(last.getDay()).plusMonths(6).toEpochDay();
        owe("DUT-REV-6M", opened, day(due < opened ? waited(due, runs) : due));
      }
    }
  }

  private static int waited(int due, List<int[]> runs) {
    for (var run : runs) {
      if (run[1] > due) {
        return Math.max(run[0], due);
      }
    }
    return due;
  }

  /** Adds the offer of support from 21. */
  public void offer(int asked, Days allowed, List<Support> ended, List<Act> offers) {
    int from = allowed.getFrom();
    boolean afterSupport = false;
    for (var support : ended) {
      if (support.getTo() > from && support.getTo() <= asked) {
        from = support.getTo();
        afterSupport = true;
      }
    }
    int last = Integer.MIN_VALUE;
    for (var offer : offers) {
      last = Math.max(last, offer.getDay());
    }
    if (last >= from) {
      owed("DUT-CZB-OFFER", last, last, 12);
    } else if (afterSupport) {
      owed("DUT-CZB-OFFER", from, from, 12);
    } else if (last > Integer.MIN_VALUE) {
      owed("DUT-CZB-OFFER", from, last, 12);
    } else {
      owe("DUT-CZB-OFFER", from, day(from));
    }
  }

  /** Adds an answer. */
  public void answer(String entitlement, String answer, int day) {
    answers.add(new Answered(entitlement, answer));
    if (explained) {
      reasons.add(entitlement + ": " + answer + " on " + Words.day(day(day)) + ".");
    }
  }

  private static List<int[]> merged(List<Holds> spans) {
    var sorted = new ArrayList<>(spans);
    sorted.sort((one, other) -> Integer.compare(one.getFrom(), other.getFrom()));
    var runs = new ArrayList<int[]>(sorted.size());
    for (var span : sorted) {
      if (!runs.isEmpty() && span.getFrom() <= runs.getLast()[1]) {
        runs.getLast()[1] = Math.max(runs.getLast()[1], span.getTo());
      } else {
        runs.add(new int[] {span.getFrom(), span.getTo()});
      }
    }
    return runs;
  }

  private static LocalDate day(int epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }

  /** The reasons. */
  List<String> reasons() {
    return reasons;
  }

  /** All of it, for comparing. */
  Set<String> lines() {
    var lines = new TreeSet<String>();
    lines.add(status);
    duties.forEach(duty -> lines.add(duty.rule() + " " + duty.opened() + " " + duty.due()));
    answers.forEach(given -> lines.add(given.entitlement() + " " + given.answer()));
    return lines;
  }
}
