package uk.waymark.offers.load;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** The faults of one pack as they are found. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  /** Puts down a fault at a node of a file. */
  void at(String file, Node node, String reason) {
    at(file, line(node), reason);
  }

  /** Puts down a fault at a line of a file. */
  void at(String file, int line, String reason) {
    found.add(new Fault(new Place(file, line), reason));
  }

  /** How many there are: more than before means that what was read since can't be used. */
  int count() {
    return found.size();
  }

  /** All of them, in order, each once. */
  List<Fault> sorted() {
    return found.stream().distinct().sorted(Fault.IN_ORDER).toList();
  }

  /** The line of a node, counted from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
