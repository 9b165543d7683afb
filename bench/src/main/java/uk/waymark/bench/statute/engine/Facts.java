package uk.waymark.bench.statute.engine;

/**
 * The facts that the engine reasons over, days as numbers since 1970, ends exclusive. Plain classes
 * with getters: what the engine reads fastest.
 */
public final class Facts {
  private Facts() {}

  /** The birthdays of the young person. */
  public static final class Person {
    private final int at14;
    private final int at16;
    private final int at18;
    private final int at21;
    private final int at25;

    Person(int at14, int at16, int at18, int at21, int at25) {
      this.at14 = at14;
      this.at16 = at16;
      this.at18 = at18;
      this.at21 = at21;
      this.at25 = at25;
    }

    public int getAt14() {
      return at14;
    }

    public int getAt16() {
      return at16;
    }

    public int getAt18() {
      return at18;
    }

    public int getAt21() {
      return at21;
    }

    public int getAt25() {
      return at25;
    }
  }

  /** The day that is asked about. */
  public static final class Asked {
    private final int day;

    Asked(int day) {
      this.day = day;
    }

    public int getDay() {
      return day;
    }
  }

  /** The first day at whose start thirteen weeks were complete. */
  public static final class Complete {
    private final int day;

    public Complete(int day) {
      this.day = day;
    }

    public int getDay() {
      return day;
    }
  }

  /** An act of the authority. */
  public static final class Act {
    private final Kind kind;
    private final int day;

    Act(Kind kind, int day) {
      this.kind = kind;
      this.day = day;
    }

    public Kind getKind() {
      return kind;
    }

    public int getDay() {
      return day;
    }
  }

  /** The kinds of act that the rules of both read. */
  public enum Kind {
    ASSESSMENT,
    PLAN,
    REVIEW,
    OFFER
  }

  /** Days on which something holds. */
  public abstract static class Days {
    private final int from;
    private final int to;

    Days(int from, int to) {
      this.from = from;
      this.to = to;
    }

    public int getFrom() {
      return from;
    }

    public int getTo() {
      return to;
    }
  }

  /** Looked after. */
  public static final class Care extends Days {
    Care(int from, int to) {
      super(from, to);
    }
  }

  /** Support from 21 asked for. */
  public static final class Support extends Days {
    Support(int from, int to) {
      super(from, to);
    }
  }

  /** Homeless or threatened with it. */
  public static final class Homeless extends Days {
    Homeless(int from, int to) {
      super(from, to);
    }
  }

  /** A full-time student whose term-time room is shut in vacation. */
  public static final class Student extends Days {
    Student(int from, int to) {
      super(from, to);
    }
  }

  /** Single. */
  public static final class Single extends Days {
    Single(int from, int to) {
      super(from, to);
    }
  }

  /** Renting from a private landlord. */
  public static final class Renting extends Days {
    Renting(int from, int to) {
      super(from, to);
    }
  }

  /** Derived: days of a status by one rule. */
  public static final class Holds extends Days {
    private final String status;

    public Holds(String status, int from, int to) {
      super(from, to);
      this.status = status;
    }

    public String getStatus() {
      return status;
    }
  }

  /** Derived: the days on which no local connection is asked for. */
  public static final class Allocated extends Days {
    public Allocated(int from, int to) {
      super(from, to);
    }
  }

  /** Derived: the days on which status and age allow the shared-rate exemption. */
  public static final class SharedRate extends Days {
    public SharedRate(int from, int to) {
      super(from, to);
    }
  }
}
