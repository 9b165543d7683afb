package uk.waymark.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bytecode does not show: read from the source files. */
class SourceRulesTest {
  private static final int LONGEST_FILE = 350;
  private static final String JAVA = ".java";
  private static final Predicate<String> ONE_MACHINE =
      Pattern.compile("[\"'= (`]/(work|root|home)/").asPredicate();

  /** The event type that docs/add-an-event-type.md invents to show how one is added. */
  private static final String INVENTED_EVENT = "curfew-set";

  /**
   * A rule on the text of one file, with a text that breaks it.
   *
   * @param files the ending of the names of the files it is about
   */
  record Rule(String name, String files, Predicate<String> broken, String planted) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Rule> rules() {
    return Stream.of(
        new Rule(
            "no empty catch",
            JAVA,
            Pattern.compile("catch \\([^)]*\\) *\\{\\s*}").asPredicate(),
            "try { x(); } catch (Exception e) { }"),
        new Rule(
            "nothing left for later",
            JAVA,
            Pattern.compile("\\b(TODO|FIXME|XXX)\\b").asPredicate(),
            "// TODO later"),
        new Rule(
            "no test switched off",
            JAVA,
            Pattern.compile("@(Disabled|Ignore)\\b").asPredicate(),
            "@Disabled void x() {}"),
        new Rule(
            "a file fits a reader",
            JAVA,
            text -> text.lines().count() > LONGEST_FILE,
            "line\n".repeat(LONGEST_FILE + 1)),
        new Rule(
            "no key stands twice, of which the last would count",
            ".properties",
            SourceRulesTest::hasAKeyTwice,
            "a.b=1\nc=2\na.b : 3\n"),
        // Why: docs/decisions/0002-quarkus-3-31.md.
        new Rule(
            "nothing is authorised by path",
            ".properties",
            text -> text.contains("quarkus.http.auth.permission"),
            "quarkus.http.auth.permission.pages.paths=/young-people/*"),
        new Rule(
            "no source names a path of one machine", JAVA, ONE_MACHINE, "Path.of(\"/work/x\")"),
        new Rule("no page names a path of one machine", ".md", ONE_MACHINE, "see /root/notes.md"),
        new Rule(
            "no setting names a path of one machine", ".properties", ONE_MACHINE, "=\"/home/a/"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_source_file_keeps_the_rule(Rule rule) {
    List<Path> files = files(rule.files);

    assertThat(files).hasSizeGreaterThan(rule.files.equals(JAVA) ? 100 : 5);
    assertThat(files.stream().filter(f -> rule.broken.test(read(f)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_catches_a_planted_fault(Rule rule) {
    assertThat(rule.broken.test(rule.planted)).isTrue();
  }

  @Test
  void every_file_that_the_documentation_names_exists() {
    Pattern named =
        Pattern.compile(
            "[`(]((?:[a-z0-9-]+/)+[A-Za-z0-9.-]+\\.(?:java|md|sql|yaml|yml|svg|json))[`)#]");
    List<String> missing =
        files(".md").stream()
            .flatMap(
                page ->
                    named
                        .matcher(read(page))
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !name.contains(INVENTED_EVENT))
                        .filter(
                            name ->
                                !Files.exists(Modules.root().resolve(name))
                                    && !Files.exists(page.resolveSibling(name)))
                        .map(name -> Modules.root().relativize(page) + " names " + name))
            .toList();

    assertThat(missing).isEmpty();
    assertThat(named.matcher("see `docs/no-such-page.md`").find()).isTrue();
    assertThat(named.matcher("see `contracts/released/v1/no-such.json`").find()).isTrue();
  }

  private static boolean hasAKeyTwice(String text) {
    Set<Object> twice = new HashSet<>();
    var seen =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
              twice.add(key);
            }
            return before;
          }
        };
    try {
      seen.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !twice.isEmpty();
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(Modules.root())) {
      return all.filter(p -> p.toString().endsWith(ending))
          .filter(p -> !p.toString().contains("/target/"))
          .filter(p -> !p.getFileName().toString().equals("SourceRulesTest.java"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
