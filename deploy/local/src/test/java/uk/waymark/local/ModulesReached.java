package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Which of the project's modules go into what is built of some of them, by the poms. */
final class ModulesReached {
  private ModulesReached() {}

  static Path project() {
    return Path.of(System.getProperty("waymark.root", "../.."));
  }

  /** The words of the one place of a text that has this form. */
  static List<String> words(String text, String form) {
    var found = Pattern.compile(form).matcher(text);
    assertThat(found.find()).as(form).isTrue();
    List<String> words = Arrays.asList(found.group(1).split(" ", -1));
    assertThat(found.find()).as("one " + form + " only").isFalse();
    return words;
  }

  /** These modules and all they depend on outside their tests, as folders of the project. */
  static Set<String> from(Path project, List<String> modules) throws IOException {
    Map<String, String> folders = new HashMap<>();
    for (Element module : children(pom(project), "modules", "module")) {
      String folder = module.getTextContent().strip();
      folders.put(text(pom(project.resolve(folder)), "artifactId"), folder);
    }
    Set<String> reached = new TreeSet<>();
    ArrayDeque<String> waiting = new ArrayDeque<>(modules);
    while (!waiting.isEmpty()) {
      String folder = waiting.remove();
      if (reached.add(folder)) {
        for (Element needed :
            children(pom(project.resolve(folder)), "dependencies", "dependency")) {
          if (text(needed, "groupId").equals("uk.waymark")
              && !text(needed, "scope").equals("test")) {
            waiting.add(Objects.requireNonNull(folders.get(text(needed, "artifactId"))));
          }
        }
      }
    }
    return reached;
  }

  private static Element pom(Path folder) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(folder.resolve("pom.xml").toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(folder + "/pom.xml", e);
    }
  }

  private static List<Element> children(Element of, String list, String name) {
    return elements(of, list).stream().flatMap(each -> elements(each, name).stream()).toList();
  }

  /** The text of a child; empty where there is none. */
  private static String text(Element of, String name) {
    return elements(of, name).stream()
        .findFirst()
        .map(each -> each.getTextContent().strip())
        .orElse("");
  }

  private static List<Element> elements(Element of, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
