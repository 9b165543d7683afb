package uk.waymark.contracts.event.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.waymark.contracts.IsoTime;

/**
 * The fields of one event's {@code data}, read by name; fields nobody asks for are ignored.
 *
 * <p>Each reader throws {@link Misfit} if the field has another form; a null counts as absent.
 */
public final class Fields {
  private final ObjectNode data;

  public Fields(ObjectNode data) {
    this.data = data;
  }

  String text(String field) {
    return textIfGiven(field).orElseThrow(() -> new Misfit(field));
  }

  Optional<String> textIfGiven(String field) {
    return given(field).map(value -> ensure(value.isTextual(), value, field).textValue());
  }

  LocalDate date(String field) {
    return dateIfGiven(field).orElseThrow(() -> new Misfit(field));
  }

  /** A civil date, {@code 2026-03-31}. */
  public Optional<LocalDate> dateIfGiven(String field) {
    return textIfGiven(field).map(text -> parse(text, field));
  }

  boolean flag(String field) {
    return flagIfGiven(field).orElseThrow(() -> new Misfit(field));
  }

  Optional<Boolean> flagIfGiven(String field) {
    return given(field).map(value -> ensure(value.isBoolean(), value, field).booleanValue());
  }

  int whole(String field) {
    return wholeIfGiven(field).orElseThrow(() -> new Misfit(field));
  }

  Optional<Integer> wholeIfGiven(String field) {
    return given(field)
        .map(value -> ensure(value.isNumber() && value.canConvertToInt(), value, field).intValue());
  }

  Optional<BigDecimal> moneyIfGiven(String field) {
    return given(field).map(value -> ensure(value.isNumber(), value, field).decimalValue());
  }

  <E extends Enum<E> & Word> E word(String field, Class<E> list) {
    return wordIfGiven(field, list).orElseThrow(() -> new Misfit(field));
  }

  <E extends Enum<E> & Word> Optional<E> wordIfGiven(String field, Class<E> list) {
    return textIfGiven(field).map(text -> Word.of(list, text).orElseThrow(() -> new Misfit(field)));
  }

  private Optional<JsonNode> given(String field) {
    return Optional.ofNullable(data.get(field)).filter(value -> !value.isNull());
  }

  private static JsonNode ensure(boolean fits, JsonNode value, String field) {
    if (!fits) {
      throw new Misfit(field);
    }
    return value;
  }

  private static LocalDate parse(String text, String field) {
    try {
      return IsoTime.date(text);
    } catch (DateTimeParseException e) {
      throw new Misfit(field);
    }
  }
}
