package uk.waymark.rig;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged from its making until it is closed, stack traces among it. */
public final class LoggedLines implements AutoCloseable {
  /** Logged by whoever asks: what is not heard would make every absence true. */
  private static final String HEARD = "the log is listened to";

  private final StringBuilder text = new StringBuilder();
  private final Handler handler =
      new Handler() {
        private final SimpleFormatter lines = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
          add(lines.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  /** Listens from now on. */
  public LoggedLines() {
    Logger.getLogger("").addHandler(handler);
  }

  private synchronized void add(String line) {
    text.append(line).append('\n');
  }

  /**
   * What was logged so far.
   *
   * @throws AssertionError if a line logged now is not heard
   */
  public synchronized String text() {
    Logger.getLogger(LoggedLines.class.getName()).info(HEARD);
    if (text.indexOf(HEARD) < 0) {
      throw new AssertionError("what is logged is not heard");
    }
    return text.toString();
  }

  /** Listens no longer. */
  @Override
  public void close() {
    Logger.getLogger("").removeHandler(handler);
  }
}
