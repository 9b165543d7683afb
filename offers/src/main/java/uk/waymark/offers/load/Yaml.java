package uk.waymark.offers.load;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML as a tree that knows its lines. What a plain word means is decided here as in YAML 1.2 (and
 * JSON): only {@code true} and {@code false} are yes and no, only decimal digits are a number.
 */
final class Yaml {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
  private static final Pattern OTHER_NUMBER =
      Pattern.compile("[-+]?(\\d[\\d_]*\\.?[\\d_]*|\\.\\d+)([eE][-+]?\\d+)?|0[xo][0-9a-fA-F]+");
  private static final int MOST_CHARACTERS = 1_000_000;

  private Yaml() {}

  /** The mapping that a file holds; empty, with a fault, when it holds none. */
  static Optional<MappingNode> read(PackText text, Faults faults) {
    try {
      var options = new LoaderOptions();
      var alias = firstAlias(text, options);
      if (alias.isPresent()) {
        faults.at(
            text.file(),
            alias.get().getStartMark().getLine() + 1,
            "A pack has no YAML aliases: *"
                + alias.get().getAnchor()
                + " repeats what &"
                + alias.get().getAnchor()
                + " marks. Write it out again here; a source stands once under sources: and is"
                + " used by { ref: ... }. Put words that begin with * in \"quotes\".");
        return Optional.empty();
      }
      options.setMaxAliasesForCollections(0);
      options.setCodePointLimit(MOST_CHARACTERS);
      var reader = new StreamReader(new StringReader(text.text()));
      var composer = new Composer(new ParserImpl(reader, options), new Resolver(), options);
      var root = composer.getSingleNode();
      if (root instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      faults.at(
          text.file(),
          1,
          "The file holds no pack. Start it with pack:, sources:, groups: or entries:.");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      faults.at(
          text.file(),
          mark == null ? 1 : mark.getLine() + 1,
          "This is not YAML: " + e.getProblem() + ". Check indentation, colons and quotes.");
    } catch (YAMLException e) {
      faults.at(text.file(), 1, "This is not YAML: " + firstLine(e));
    }
    return Optional.empty();
  }

  /** Found before the tree is made, whose fault of it names no line. */
  private static Optional<AliasEvent> firstAlias(PackText text, LoaderOptions options) {
    var parser = new ParserImpl(new StreamReader(new StringReader(text.text())), options);
    for (var event = parser.getEvent(); event != null; event = parser.getEvent()) {
      if (event instanceof AliasEvent alias) {
        return Optional.of(alias);
      }
    }
    return Optional.empty();
  }

  private static String firstLine(YAMLException e) {
    var message = e.getMessage();
    return message == null ? "it can't be read." : message.lines().findFirst().orElse("") + ".";
  }

  /** Whether a node is a number as JSON writes one. */
  static boolean isNumber(Node node) {
    return plain(node, NUMBER);
  }

  /** Whether a node is a text: anything in quotes, or a plain word that means nothing else. */
  static boolean isText(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getScalarStyle() != ScalarStyle.PLAIN
            || !(plain(node, OTHER_NUMBER) || isFlag(node) || isNull(scalar)));
  }

  /** Whether a node is {@code true} or {@code false}. */
  static boolean isFlag(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && (scalar.getValue().equals("true") || scalar.getValue().equals("false"));
  }

  private static boolean isNull(ScalarNode scalar) {
    return switch (scalar.getValue()) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private static boolean plain(Node node, Pattern pattern) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && pattern.matcher(scalar.getValue()).matches();
  }
}
