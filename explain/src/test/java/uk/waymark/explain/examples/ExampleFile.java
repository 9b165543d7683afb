package uk.waymark.explain.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.waymark.explain.Run;

/**
 * One file of an example.
 *
 * @param name the path below the folder of examples
 * @param example what it says
 */
record ExampleFile(String name, Example example) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** The folder of examples. */
  static Path folder() {
    return Path.of(Objects.requireNonNull(System.getProperty("waymark.root")))
        .resolve("explain/src/test/resources/examples");
  }

  /** Every file below the folder, by path. */
  static List<Path> paths() {
    try (var files = Files.walk(folder())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExampleFile read(Path path) {
    try {
      return read(folder().relativize(path).toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an example.
   *
   * @throws IllegalArgumentException when it is not as an example is written; the message starts
   *     with FILE:LINE
   */
  static ExampleFile read(String name, String text) {
    try {
      return new ExampleFile(name, YAML.readValue(text, Example.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(name + ":" + line(e, text) + ": " + reason(e), e);
    }
  }

  /** The line of a fault; the parser has read past an unknown key when it tells of it. */
  private static int line(JsonProcessingException fault, String text) {
    int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
    if (fault instanceof UnrecognizedPropertyException unknown) {
      var lines = text.lines().toList();
      line = Math.min(line, lines.size());
      while (line > 1 && !lines.get(line - 1).contains(unknown.getPropertyName() + ":")) {
        line--;
      }
    }
    return line;
  }

  private static String reason(JsonProcessingException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      return "unknown key " + unknown.getPropertyName();
    }
    return fault instanceof JsonMappingException && fault.getCause() != null
        ? Objects.requireNonNullElse(fault.getCause().getMessage(), fault.getOriginalMessage())
        : fault.getOriginalMessage();
  }

  /**
   * The answer to one check, as {@code ./waymark explain} prints it.
   *
   * @throws IllegalArgumentException when an event is not of the contract
   */
  Answered answer(Example.Check check, Path scratch) {
    var events = new ExampleEvents(example);
    try {
      Files.write(scratch, events.lines().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var ask = new ArrayList<>(List.of("--events", scratch.toString(), "--all"));
    ask.addAll(List.of("--as-at", check.asAt()));
    if (check.known() != null) {
      ask.addAll(List.of("--known-at", check.known()));
    }
    var run = Run.of(ask.toArray(String[]::new));
    if (run.exit() != 0) {
      throw new IllegalArgumentException(refused(run, events, scratch));
    }
    return new Answered(check, run.answer());
  }

  /** What the command refused, by the lines of the example. */
  private String refused(Run run, ExampleEvents events, Path scratch) {
    var reasons = new StringBuilder();
    for (var line : run.err().lines().toList()) {
      if (line.startsWith(scratch + ":")) {
        var rest = line.substring(scratch.toString().length() + 1);
        int at = Integer.parseInt(rest.substring(0, rest.indexOf(':')));
        reasons.append(name).append(':').append(events.lineOfFile(at));
        reasons.append(rest.substring(rest.indexOf(':'))).append('\n');
      } else {
        reasons.append(name).append(": ").append(line).append('\n');
      }
    }
    return reasons.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
