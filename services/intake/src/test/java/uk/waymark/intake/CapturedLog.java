package uk.waymark.intake;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while a test runs, stack traces among it. */
final class CapturedLog {
  private final StringBuilder text = new StringBuilder();
  private final Handler handler =
      new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public synchronized void publish(LogRecord line) {
          text.append(formatter.format(line)).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  void start() {
    Logger.getLogger("").addHandler(handler);
  }

  void stop() {
    Logger.getLogger("").removeHandler(handler);
  }

  String text() {
    return text.toString();
  }
}
