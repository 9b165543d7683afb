package uk.waymark.local;

/**
 * Something on this machine keeps the local stack from starting, told in one sentence that a person
 * can act on. The launcher prints the message alone, without a stack trace.
 */
public final class LocalFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong and what to do about it
   */
  public LocalFault(String sentence) {
    super(sentence);
  }

  /**
   * @param sentence what is wrong and what to do about it
   * @param cause what was thrown, for the log file
   */
  public LocalFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
