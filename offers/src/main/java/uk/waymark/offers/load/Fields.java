package uk.waymark.offers.load;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of one mapping. Whatever is wrong goes to the faults, and a value that means nothing
 * stands in for it, so that the rest can be looked at too: whoever reads must not use what was read
 * once a fault was put down.
 */
final class Fields {
  private static final Pattern WRITTEN_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String file;
  private final MappingNode node;
  private final String what;
  private final Faults faults;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /** Reads the keys and refuses those that are not known, and a key written twice. */
  Fields(String file, MappingNode node, String what, Set<String> known, Faults faults) {
    this.file = file;
    this.node = node;
    this.what = what;
    this.faults = faults;
    for (var tuple : node.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        faults.at(
            file, tuple.getKeyNode(), what + " has no key " + key + ". " + Near.hint(key, known));
      } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        faults.at(file, tuple.getKeyNode(), key + " is said twice. Leave one of them out.");
      }
    }
  }

  String file() {
    return file;
  }

  int line() {
    return Faults.line(node);
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** How many faults there are: more than before means that what was read since is not sound. */
  int faults() {
    return faults.count();
  }

  /** Puts down a fault at a key, or at the whole when it is not said. */
  void fault(String key, String reason) {
    faults.at(file, values.getOrDefault(key, node), reason);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The node of a key that must be said. */
  Optional<Node> needed(String key) {
    if (!has(key)) {
      faults.at(file, node, what + " does not say " + key + ". " + Mend.of(key));
    }
    return node(key);
  }

  String text(String key) {
    return needed(key).map(value -> text(key, value)).orElse("");
  }

  Optional<String> textIfSaid(String key) {
    return node(key).map(value -> text(key, value));
  }

  private String text(String key, Node value) {
    if (!Yaml.isText(value) || ((ScalarNode) value).getValue().isBlank()) {
      faults.at(
          file,
          value,
          key + " is not a text. Write words; put a number, true or false in \"quotes\".");
      return "";
    }
    return ((ScalarNode) value).getValue().strip();
  }

  boolean flag(String key) {
    var value = values.get(key);
    if (value == null) {
      return false;
    }
    if (!Yaml.isFlag(value)) {
      faults.at(file, value, key + " is neither true nor false.");
      return false;
    }
    return ((ScalarNode) value).getValue().equals("true");
  }

  /** A day that must be said. There is no stand-in: one would be judged against other days. */
  Optional<LocalDate> day(String key) {
    return needed(key).flatMap(value -> day(key, value));
  }

  Optional<LocalDate> dayIfSaid(String key) {
    return node(key).flatMap(value -> day(key, value));
  }

  private Optional<LocalDate> day(String key, Node value) {
    var text = value instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (WRITTEN_DAY.matcher(text).matches()) {
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeParseException e) {
        // The message of the exception says nothing an officer can use.
        faults.at(
            file, value, key + " is " + text + ", a day that does not exist. Mend month and day.");
        return Optional.empty();
      }
    }
    faults.at(
        file,
        value,
        value instanceof ScalarNode && text.isEmpty()
            ? key + " says nothing. " + Mend.ofEmpty(key, "Write a day, such as 2026-04-01")
            : key + " is not a day. Write it as year-month-day, such as 2026-04-01.");
    return Optional.empty();
  }

  Optional<BigDecimal> numberIfSaid(String key) {
    return node(key).flatMap(value -> number(key, value));
  }

  /** A number that must be said. There is no stand-in: one would be judged against other sums. */
  Optional<BigDecimal> number(String key) {
    return needed(key).flatMap(value -> number(key, value));
  }

  private Optional<BigDecimal> number(String key, Node value) {
    if (!Yaml.isNumber(value)) {
      faults.at(file, value, key + " is not a number. Write digits only, such as 3000 or 57.90.");
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(((ScalarNode) value).getValue()));
  }

  Optional<Integer> wholeIfSaid(String key) {
    return numberIfSaid(key).flatMap(number -> whole(key, number));
  }

  /** A whole number that must be said; 1 stands in for it. */
  int whole(String key) {
    return number(key).flatMap(number -> whole(key, number)).orElse(1);
  }

  private Optional<Integer> whole(String key, BigDecimal number) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException e) {
      fault(key, key + " is not a whole number.");
      return Optional.empty();
    }
  }

  Optional<URI> linkIfSaid(String key) {
    return textIfSaid(key).flatMap(text -> link(key, text));
  }

  private Optional<URI> link(String key, String text) {
    try {
      var uri = new URI(text);
      if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getUserInfo() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Falls through to the fault, which says what a link looks like.
    }
    if (!text.isEmpty()) {
      fault(key, key + " is not a web address. Write one like https://www.example.gov.uk/page.");
    }
    return Optional.empty();
  }

  /** One of some words; the first of them stands in for one that can't be read. */
  <T> T word(String key, Known<T> known) {
    return wordRead(key, known).orElse(known.first());
  }

  /** One of some words, where what else is a fault depends on it: there is no stand-in. */
  <T> Optional<T> wordRead(String key, Known<T> known) {
    return needed(key).flatMap(value -> word(key, value, known));
  }

  <T> Optional<T> wordIfSaid(String key, Known<T> known) {
    return node(key).flatMap(value -> word(key, value, known));
  }

  private <T> Optional<T> word(String key, Node value, Known<T> known) {
    var text = value instanceof ScalarNode scalar ? scalar.getValue() : "";
    var found = known.of(text);
    if (found.isEmpty()) {
      var what = text.isEmpty() ? key + " is not a word. " : key + " can't be " + text + ". ";
      faults.at(file, value, what + Near.hint(text, known.words()));
    }
    return found;
  }

  /** Some words of a list, in its order; none, without a fault, when the key is not said. */
  <T> List<T> words(String key, Known<T> known) {
    var found = new ArrayList<T>();
    for (var item : items(key)) {
      found.add(word(key, item, known).orElse(known.first()));
    }
    return found;
  }

  /** Texts of a list. */
  List<String> texts(String key) {
    var found = new ArrayList<String>();
    for (var item : items(key)) {
      found.add(text(key, item));
    }
    return found;
  }

  /** Numbers of a list. */
  List<BigDecimal> numbers(String key) {
    var found = new ArrayList<BigDecimal>();
    for (var item : items(key)) {
      number(key, item).ifPresent(found::add);
    }
    return found;
  }

  /** The items of a list; none, without a fault, when the key is not said. */
  List<Node> items(String key) {
    var value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return sequence.getValue();
    }
    faults.at(
        file,
        value,
        value instanceof SequenceNode
            ? key + " is an empty list. " + Mend.ofEmpty(key, "List one or more")
            : key + " is not a list. Write each item on its own line, starting with - .");
    return List.of();
  }

  /** The keys of a mapping inside this one. */
  Optional<Fields> inside(String key, Set<String> known) {
    return node(key).flatMap(value -> inside(value, key, known));
  }

  /** The keys of a mapping that is an item of a list. */
  Optional<Fields> inside(Node value, String name, Set<String> known) {
    if (value instanceof MappingNode mapping) {
      return Optional.of(new Fields(file, mapping, name, known, faults));
    }
    faults.at(
        file,
        value,
        name + " must have keys of its own: " + String.join(", ", new TreeSet<>(known)) + ".");
    return Optional.empty();
  }
}
