package uk.waymark.statute.law;

import java.util.List;
import java.util.Optional;

/**
 * A judgement about what the law means where its words leave room. Each is shown in every answer it
 * touches; those with more than one option can be set by an authority.
 */
public enum Reading {
  J_91("J-91", "thirteen weeks means 91 completed days", "completed-days"),
  J_14("J-14", "time in care across the 14th birthday counts from that birthday", "clip-at-14"),
  J_16EDGE(
      "J-16EDGE",
      "care that ends on the 16th birthday ends after reaching 16; a person confirms",
      "after-16",
      "before-16"),
  J_RESTART(
      "J-RESTART",
      "leaving care gives a fresh three months for the assessment",
      "fresh-three-months"),
  J_LEAP(
      "J-LEAP",
      "born on 29 February: in other years an age is reached on 1 March",
      "1-march",
      "28-february"),
  J_6M(
      "J-6M",
      "six months at home are complete at the start of the matching date; a person confirms",
      "automatic",
      "when-agreed"),
  J_REVIVE(
      "J-REVIVE",
      "the six-month review waits while no status asks for it and is due on the first day one does",
      "first-day-back"),
  J_SGO(
      "J-SGO",
      "living six months with a special guardian ends relevant status; two other readings exist:"
          + " the foster years count, or the order is no return home; a person is asked",
      "six-months-from-order",
      "foster-years-count",
      "relevant-to-18"),
  J_REMAND("J-REMAND", "a remanded child is looked after", "looked-after"),
  J_EDU_END(
      "J-EDU-END",
      "a course ends when it was ended, else on its planned day, else on 31 August after its years",
      "ended-planned-years"),
  J_SB(
      "J-SB",
      "a child on short breaks is looked after, so may qualify after 16, but those days do not"
          + " count towards 13 weeks",
      "qualifying",
      "not-recorded"),
  J_SB_OPEN(
      "J-SB-OPEN",
      "a short break without an end is one for as long as the rules allow, and ordinary care from"
          + " then on",
      "as-long-as-allowed",
      "until-it-ends"),
  J_28("J-28", "the first review after the move is due at 28 days", "at-28-days"),
  J_2M("J-2M", "the next visit is measured from the last actual visit", "last-visit"),
  J_12M(
      "J-12M",
      "twelve months are measured from the last offer made, or from the end of support",
      "last-offer"),
  J_12M_LATE(
      "J-12M-LATE",
      "the offer from 21 is owed also while education duties run",
      "also-in-education",
      "after-education"),
  J_CZB3M("J-CZB3M", "no period in law; three months by analogy, as good practice", "three-months"),
  J_CA25(
      "J-CA25",
      "help with education runs to the end of the programme, past 25 if need be; a person is asked"
          + " at 25",
      "programme-end",
      "until-25"),
  J_CA_LATE(
      "J-CA-LATE",
      "help with education that was told of before 25 runs to the end of its course also when that"
          + " begins at 25 or later; a person is asked",
      "told-before-25",
      "begun-before-25"),
  J_3M(
      "J-3M",
      "three months with health, education or a care home are complete at the start of the"
          + " matching date, which must come before the 18th birthday; stays of one kind without a"
          + " day between count together",
      "before-18",
      "on-18"),
  J_R2HOME(
      "J-R2HOME",
      "six months at home do not end relevant status that came by detention or hospital; a person"
          + " is asked",
      "stays-relevant"),
  J_CA_START(
      "J-CA-START", "help with education starts on the day the authority is told", "day-told");

  private final String id;
  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> options;

  Reading(String id, String words, String... options) {
    this.id = id;
    this.words = words;
    this.options = List.of(options);
  }

  /** The id shown in answers, such as J-91. */
  public String id() {
    return id;
  }

  /** The reading in plain words, at its default. */
  public String words() {
    return words;
  }

  /** The option used when nothing was chosen. */
  public String byDefault() {
    return options.getFirst();
  }

  /** Every option that can be chosen, the default first. */
  public List<String> options() {
    return options;
  }

  /** The reading with this id, or empty when there is none. */
  public static Optional<Reading> of(String id) {
    for (var reading : values()) {
      if (reading.id.equals(id)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }
}
