package uk.waymark.intake.ssda903;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The return as one XML file: {@code EXPSSDA903} with a {@code CHILD} for each child, its {@code
 * HEADER} (with what CSV has in UASC and OC3) and its {@code EPISODE}s. Read into the same rows as
 * the CSV files, a table at a time; other elements are not used yet, as their tables.
 *
 * <p>Elements: the published schema CLA.xsd, version 3.3.0, of the DfE.
 */
final class ReturnXml {
  private static final String ROOT = "EXPSSDA903";
  private static final String HEADER = ROOT + "/CHILD/HEADER";
  private static final String EPISODE = ROOT + "/CHILD/EPISODE";
  private static final Map<String, String> COLUMN_BY_ELEMENT =
      Map.of("CHILDID", "CHILD", "PL", "PLACE");
  private static final Set<String> KEPT =
      Stream.concat(
              Arrays.stream(ReturnTable.values()).flatMap(table -> table.readColumns().stream()),
              Stream.of("UASC", "DUC"))
          .collect(Collectors.toUnmodifiableSet());

  private record Element(long line, Map<String, String> cells) {}

  private final String name;
  private final RowCount count;
  private final Map<ReturnTable, List<SourceRow>> rows = new EnumMap<>(ReturnTable.class);
  private final Map<ReturnTable, List<Defect>> defects = new EnumMap<>(ReturnTable.class);
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Element> episodes = new ArrayList<>();
  private Element header = new Element(0, Map.of());
  private Element open = header;

  private ReturnXml(String name, RowCount count) {
    this.name = name;
    this.count = count;
    for (var table : List.of(ReturnTable.HEADER, ReturnTable.EPISODES)) {
      rows.put(table, new ArrayList<>());
    }
  }

  /**
   * Whether a file is XML: its first character, after a byte order mark and spaces, is a bracket.
   */
  static boolean is(byte[] content) {
    int at = 0;
    boolean marked =
        content.length > 2
            && content[0] == (byte) 0xEF
            && content[1] == (byte) 0xBB
            && content[2] == (byte) 0xBF;
    if (marked) {
      at = 3;
    }
    while (at < content.length && Character.isWhitespace(content[at])) {
      at++;
    }
    return at < content.length && content[at] == '<';
  }

  /**
   * Reads the file; one result for each table that it has, each named by file and table.
   *
   * @throws Unrecognised if it is not XML, or not a return
   * @throws uk.waymark.kit.problem.ProblemException 413 if it has too many rows
   */
  static List<ReturnFile> read(String name, byte[] content, RowCount count) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      try {
        return new ReturnXml(name, count).read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      var place =
          e.getLocation() == null ? "its beginning" : "line " + e.getLocation().getLineNumber();
      throw new Unrecognised(
          "/" + name,
          "This file is not well-formed XML: it stops being so at "
              + place
              + ". Export it again from the case system.");
    }
  }

  private List<ReturnFile> read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        case XMLStreamConstants.DTD ->
            throw new Unrecognised("/" + name, "A return has no DOCTYPE. Leave it out.");
        default -> {}
      }
    }
    return rows.entrySet().stream()
        .map(
            table -> {
              var wrong = defects.getOrDefault(table.getKey(), List.of());
              return new ReturnFile(
                  named(table.getKey()),
                  table.getKey(),
                  table.getValue().size() + wrong.size(),
                  List.copyOf(table.getValue()),
                  List.copyOf(wrong));
            })
        .toList();
  }

  private void begin(XMLStreamReader reader) {
    var element = reader.getLocalName();
    if (path.isEmpty() && !element.equals(ROOT)) {
      throw new Unrecognised(
          "/" + name, "This XML is not a yearly return: its first element is not " + ROOT + ".");
    }
    path.addLast(element);
    text.setLength(0);
    var here = here();
    if (here.equals(EPISODE)) {
      count.episode(episodes.size());
    }
    if (here.equals(HEADER) || here.equals(EPISODE)) {
      open = new Element(reader.getLocation().getLineNumber(), new HashMap<>());
    } else if (here.equals(ROOT + "/CHILD")) {
      count.row();
      header = new Element(reader.getLocation().getLineNumber(), Map.of());
      episodes.clear();
    }
  }

  private void end(String element) {
    var here = here();
    if (here.equals(HEADER)) {
      header = open;
    } else if (here.equals(EPISODE)) {
      episodes.add(open);
    } else if (here.equals(ROOT + "/CHILD")) {
      child();
    } else if (here.equals(HEADER + "/" + element) || here.equals(EPISODE + "/" + element)) {
      var value = text.toString().strip();
      var column = COLUMN_BY_ELEMENT.getOrDefault(element, element);
      if (!value.isEmpty() && KEPT.contains(column)) {
        open.cells().put(column, value);
      }
    }
    text.setLength(0);
    path.removeLast();
  }

  private String here() {
    return String.join("/", path);
  }

  private void child() {
    add(ReturnTable.HEADER, header);
    if ("1".equals(header.cells().get("UASC")) || header.cells().containsKey("DUC")) {
      add(ReturnTable.UASC, header);
    }
    if (Stream.of("IN_TOUCH", "ACTIV", "ACCOM").anyMatch(header.cells()::containsKey)) {
      add(ReturnTable.OC3, header);
    }
    for (var episode : episodes) {
      Optional.ofNullable(header.cells().get("CHILD"))
          .ifPresent(child -> episode.cells().put("CHILD", child));
      add(ReturnTable.EPISODES, episode);
    }
  }

  private void add(ReturnTable table, Element element) {
    var cells =
        element.cells().entrySet().stream()
            .filter(cell -> table.readColumns().contains(cell.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    var row = new SourceRow(table, named(table), element.line(), cells);
    var whole = rows.computeIfAbsent(table, _ -> new ArrayList<>());
    ChildId.check(row)
        .ifPresentOrElse(
            defect -> defects.computeIfAbsent(table, _ -> new ArrayList<>()).add(defect),
            () -> whole.add(row));
  }

  private String named(ReturnTable table) {
    return name + " (" + table + ")";
  }
}
