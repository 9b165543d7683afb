package uk.waymark.intake.ssda903;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The code sets of the return and the words of the contract they stand for. Each lies in a resource
 * named as its column, with its source.
 */
@SuppressWarnings("ImmutableEnumChecker") // the maps are copies
enum Codes {
  LS,
  RNE,
  PLACE,
  REC,
  IN_TOUCH,
  ACTIV,
  ACCOM;

  private final Map<String, Map<String, String>> meanings = read(name());

  /** Whether the code is one of the set. */
  boolean has(String code) {
    return meanings.containsKey(code);
  }

  /** The word of the contract in that column of the code set; empty if the code has none. */
  Optional<String> word(String code, String column) {
    return Optional.ofNullable(meanings.getOrDefault(code, Map.of()).get(column))
        .filter(Predicate.not(String::isEmpty));
  }

  boolean says(String code, String column) {
    return word(code, column).isPresent();
  }

  private static Map<String, Map<String, String>> read(String set) {
    var meanings = new HashMap<String, Map<String, String>>();
    try (InputStream resource =
            Objects.requireNonNull(Codes.class.getResourceAsStream(set + ".csv"), set);
        var csv =
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(resource)) {
      csv.forEach(line -> meanings.put(line.getField("code"), line.getFieldsAsMap()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(meanings);
  }
}
