package uk.waymark.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a benchmark: {@code --name value} in turn. */
public final class Options {
  private final Map<String, String> given;

  private Options(Map<String, String> given) {
    this.given = given;
  }

  /**
   * Reads the arguments.
   *
   * @param known names a benchmark understands
   * @throws IllegalArgumentException naming what is not understood
   */
  public static Options of(List<String> arguments, String... known) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i).replaceFirst("^--", "");
      if (!List.of(known).contains(name) || i + 1 == arguments.size()) {
        throw new IllegalArgumentException(
            "Not understood: " + arguments.get(i) + "; options are " + List.of(known));
      }
      given.put(name, arguments.get(i + 1));
    }
    return new Options(given);
  }

  /** A text, or what stands for it when not given. */
  public String text(String name, String otherwise) {
    return given.getOrDefault(name, otherwise);
  }

  /** A whole number, or what stands for it when not given. */
  public int number(String name, int otherwise) {
    return given.containsKey(name) ? Integer.parseInt(given.get(name)) : otherwise;
  }

  /** The root of the project: the system property {@code waymark.root}, else the current folder. */
  public static Path project() {
    return Path.of(System.getProperty("waymark.root", "")).toAbsolutePath().normalize();
  }
}
