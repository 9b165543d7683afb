package uk.waymark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.erdtman.jcs.NumberToJSON;

/**
 * RFC 8785 (JSON Canonicalization Scheme) over a tree.
 *
 * <p>A number beyond the range of a double, which the RFC does not cover, is written as its digits
 * and exponent without trailing zeros, so that it still has one form.
 */
final class CanonicalJson {
  private static final long LARGEST_EXACT = 1L << 53;

  private final StringBuilder out = new StringBuilder(512);

  private CanonicalJson() {}

  static byte[] of(JsonNode value) {
    var canonical = new CanonicalJson();
    canonical.write(value);
    return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(JsonNode value) {
    switch (value.getNodeType()) {
      case OBJECT -> object(value);
      case ARRAY -> array(value);
      case STRING -> text(value.textValue());
      case NUMBER -> number(value);
      case BOOLEAN -> out.append(value.booleanValue());
      case NULL, MISSING -> out.append("null");
      case BINARY, POJO ->
          throw new IllegalArgumentException("only plain JSON has a canonical form");
    }
  }

  private void object(JsonNode object) {
    var names = new ArrayList<String>(object.size());
    object.fieldNames().forEachRemaining(names::add);
    names.sort(null); // by UTF-16 code unit, as the RFC asks
    out.append('{');
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      text(names.get(i));
      out.append(':');
      write(object.path(names.get(i)));
    }
    out.append('}');
  }

  private void array(JsonNode array) {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(array.path(i));
    }
    out.append(']');
  }

  private void number(JsonNode number) {
    if (number.isIntegralNumber() && number.canConvertToLong()) {
      long whole = number.longValue();
      if (whole > -LARGEST_EXACT && whole < LARGEST_EXACT) {
        out.append(whole);
        return;
      }
    }
    double nearest = number.doubleValue();
    if (Double.isFinite(nearest)) {
      out.append(ecmaScript(nearest));
    } else {
      BigDecimal digits = number.decimalValue().stripTrailingZeros();
      out.append(digits.unscaledValue()).append('e').append(-(long) digits.scale());
    }
  }

  private static String ecmaScript(double number) {
    try {
      return NumberToJSON.serializeNumber(number);
    } catch (IOException e) {
      throw new IllegalStateException("a finite number always has a form", e);
    }
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
