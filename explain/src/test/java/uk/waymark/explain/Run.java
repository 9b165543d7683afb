package uk.waymark.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.contracts.Json;

/** One run of the command: its exit code and what it wrote. */
public record Run(int exit, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  public static Run of(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        Explain.run(
            List.of(args),
            TODAY,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  public List<JsonNode> answers() {
    return out.lines().map(Run::parse).toList();
  }

  public JsonNode answer() {
    return answers().getFirst();
  }

  static JsonNode parse(String json) {
    try {
      return Json.parse(json.getBytes(UTF_8));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
