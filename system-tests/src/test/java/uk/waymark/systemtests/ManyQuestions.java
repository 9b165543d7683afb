package uk.waymark.systemtests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.explain.Explain;

/**
 * A program for a JVM of its own: asks explain, whatever the class path has of it, one question
 * after the other. A JVM for each of a hundred questions would take a minute and more.
 */
public final class ManyQuestions {
  private ManyQuestions() {}

  /**
   * Writes the answers to the standard output and ends with the code of the first that was refused.
   *
   * @param arguments a file with a question a line, its words separated by tabs; and the day that
   *     counts as today
   */
  public static void main(String... arguments) throws IOException {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    LocalDate today = LocalDate.parse(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    for (String question : Files.readAllLines(Path.of(arguments[0]))) {
      int exit = Explain.run(List.of(question.split("\t", -1)), today, out, err);
      if (exit != 0) {
        System.exit(exit);
      }
    }
  }
}
