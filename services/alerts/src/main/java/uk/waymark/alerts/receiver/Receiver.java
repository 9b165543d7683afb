package uk.waymark.alerts.receiver;

/** Who is told about a young person's duties on a day, or who should be and cannot. */
public sealed interface Receiver {
  /**
   * The staff id of the receiver; {@link uk.waymark.contracts.message.AlertMessage#ofTeam} for a
   * team without a mailbox; empty when no personal adviser is appointed.
   */
  String id();

  /** What the receiver is. */
  Kind kind();

  /**
   * A receiver with an address.
   *
   * @param address e-mail address; never written to a log, a message of a topic or an answer
   * @param note why a team is told in the place of the personal adviser, or {@link Note#NONE}
   */
  record Reachable(String id, Kind kind, String address, Note note) implements Receiver {
    @Override
    public String toString() {
      return "Reachable[" + id + "]";
    }
  }

  /** A receiver that is missing: the alert is kept until there is one. */
  record Missing(String id, Kind kind, Reason reason) implements Receiver {}

  /** What a receiver is. */
  enum Kind {
    /** A personal adviser. */
    ADVISER,
    /** The shared mailbox of a team. */
    TEAM;

    /** The word in the ledger and in answers. */
    public String word() {
      return this == ADVISER ? "adviser" : "team";
    }
  }

  /** Why a team is told about somebody else's young person. */
  enum Note {
    /** It is told of all its young people. */
    NONE,
    /** The personal adviser is away. */
    ADVISER_AWAY,
    /** The personal adviser has left. */
    ADVISER_LEFT
  }

  /** Why a receiver is missing. */
  enum Reason {
    /** No personal adviser is appointed on this day. */
    NO_ADVISER("no-adviser"),
    /** The personal adviser is not in the staff list. */
    NOT_IN_STAFF_LIST("adviser-not-in-staff-list"),
    /** The personal adviser has no e-mail address in the staff list. */
    ADVISER_WITHOUT_ADDRESS("adviser-without-address"),
    /** The personal adviser is away and no team mailbox stands in. */
    ADVISER_AWAY("adviser-away-no-team-mailbox"),
    /** The personal adviser has left and no team mailbox stands in. */
    ADVISER_LEFT("adviser-left-no-team-mailbox"),
    /** The team's mailbox has no e-mail address in the staff list. */
    TEAM_WITHOUT_ADDRESS("team-mailbox-without-address"),
    /** The staff list has no open mailbox of the team. */
    TEAM_WITHOUT_MAILBOX("team-without-mailbox");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** The word in the ledger, on the topic and in answers. */
    public String word() {
      return word;
    }
  }
}
