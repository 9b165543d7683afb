package uk.waymark.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what Kafka and the other parts of this JVM log to a file instead of the terminal. */
final class LauncherLog {
  private static final Logger ROOT = Logger.getLogger("");

  private LauncherLog() {}

  static void to(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    FileHandler handler = new FileHandler(file.toString().replace("%", "%%"));
    handler.setFormatter(new SimpleFormatter());
    ROOT.addHandler(handler);
    ROOT.setLevel(Level.WARNING);
  }

  /** Keeps the whole of an unexpected failure for whoever looks into it. */
  static void write(Throwable failure) {
    ROOT.log(Level.SEVERE, "the launcher failed", failure);
  }
}
