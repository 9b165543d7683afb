package uk.waymark.intake.parked;

/** What is said of a parked message of which nothing is kept because somebody was erased. */
public final class Erased {
  private static final String ALONE =
      "The person's file was erased: nothing is taken for it any more. The message was not kept.";
  private static final String AMONG_OTHERS =
      "It is about a person whose file was erased, among others. The message was not kept: send"
          + " what is about the others again without it.";
  private static final String LATER =
      "The file of the person whom it is about was erased later, and the message with it.";
  private static final String LATER_AMONG_OTHERS =
      "The file of a person whom it is about, among others, was erased later, and the message with"
          + " it: send what is about the others again without it.";

  private Erased() {}

  /** The reason for one that came after the erasure. */
  public static String before(boolean amongOthers) {
    return amongOthers ? AMONG_OTHERS : ALONE;
  }

  /** The reason for one that was parked before the erasure. */
  public static String later(boolean amongOthers) {
    return amongOthers ? LATER_AMONG_OTHERS : LATER;
  }
}
