package uk.waymark.contracts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The 153 upper-tier English authorities that may publish events, by GSS code.
 *
 * <p>Source and licence stand at the head of {@code authorities.csv} beside this class.
 */
public final class Authorities {
  private static final Map<String, String> NAMES = load();

  private Authorities() {}

  public static boolean isKnown(String gss) {
    return NAMES.containsKey(gss);
  }

  /** The short name, such as "Derby"; empty for a code that is not one of the 153. */
  public static Optional<String> name(String gss) {
    return Optional.ofNullable(NAMES.get(gss));
  }

  /** All codes, in ascending order. */
  public static Set<String> codes() {
    return NAMES.keySet();
  }

  private static Map<String, String> load() {
    var stream = Objects.requireNonNull(Authorities.class.getResourceAsStream("authorities.csv"));
    var names = new LinkedHashMap<String, String>();
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.startsWith("E"))
          .map(line -> line.split(",", 2))
          .forEach(parts -> names.put(parts[0], parts[1].replace("\"", "")));
    } catch (IOException e) {
      throw new UncheckedIOException("authorities.csv can't be read", e);
    }
    return Collections.unmodifiableMap(names);
  }
}
