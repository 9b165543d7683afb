package uk.waymark.statute.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON for the worked examples, so that the law needs no library for its tests. */
final class TinyJson {
  private final String text;
  private int at;

  private TinyJson(String text) {
    this.text = text;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(String text) {
    return (Map<String, Object>) new TinyJson(text).value();
  }

  private Object value() {
    skip();
    return switch (text.charAt(at)) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> map() {
    var map = new LinkedHashMap<String, Object>();
    at++;
    while (next() != '}') {
      var key = string();
      next();
      at++;
      map.put(key, value());
      if (next() == ',') {
        at++;
      }
    }
    at++;
    return map;
  }

  private List<Object> list() {
    var list = new ArrayList<Object>();
    at++;
    while (next() != ']') {
      list.add(value());
      if (next() == ',') {
        at++;
      }
    }
    at++;
    return list;
  }

  private String string() {
    int end = at + 1;
    while (text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    var raw = text.substring(at + 1, end);
    at = end + 1;
    return raw.replace("\\\"", "\"");
  }

  private Object word() {
    int end = at;
    while (end < text.length() && ",]} \n\r\t".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    var word = text.substring(at, end);
    at = end;
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> word;
    };
  }

  private char next() {
    skip();
    return text.charAt(at);
  }

  private void skip() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
