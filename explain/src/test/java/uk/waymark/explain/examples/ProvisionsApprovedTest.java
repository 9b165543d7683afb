package uk.waymark.explain.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.statute.Provisions;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;

/**
 * statute/PROVISIONS.approved.md lists every provision with the facts it reads and the examples
 * that reach it; it changes only when a reviewer approves it.
 */
class ProvisionsApprovedTest {
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("waymark.root")));

  @TempDir Path scratch;

  @Test
  void the_register_of_provisions_is_the_approved_one() throws IOException {
    var approved = ROOT.resolve("statute/PROVISIONS.approved.md");
    var received = ROOT.resolve("explain/target/PROVISIONS.received.md");
    var text = register(Reached.byExamples(scratch.resolve("events.jsonl")));
    Files.createDirectories(received.getParent());
    Files.writeString(received, text);

    assertThat(text)
        .as(
            "The provisions, the facts they read or the examples that reach them changed."
                + " Compare explain/target/PROVISIONS.received.md with"
                + " statute/PROVISIONS.approved.md; if it is right, copy it over.")
        .isEqualTo(Files.exists(approved) ? Files.readString(approved) : "");
  }

  private static String register(Reached reached) {
    var text = new StringBuilder();
    text.append("# Provisions\n\n");
    text.append(
        "Written by a test and approved in review. One row for each text of a provision.\n");
    text.append(
        "V: words read at the source. S: from a secondary source. M: text not yet checked.\n");
    text.append(
        "Facts read: events and their fields that a step of this provision named in some example;"
            + " a provision without any raises a flag or a finding, or rests on a status alone.\n");
    text.append(
        "Examples: how many name it, rounded down to 1, 2, 5, 10 and so on, and their folders"
            + " below explain/src/test/resources/examples.\n\n");
    text.append(
        "| id | what | citation | strength | mark | version | in force | readings | facts read |"
            + " examples |\n");
    text.append("|---|---|---|---|---|---|---|---|---|---|\n");
    for (var provision : Provisions.withOtherTexts()) {
      for (var inForce : provision.texts()) {
        var cells = cells(provision, inForce, reached);
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String days(Provision provision, InForce inForce) {
    return inForce.days().isEmpty()
        ? provision.standingOn(LawVersion.AS_AT).words()
        : inForce.days().from() + inForce.days().end().map(day -> " to " + day).orElse(" on");
  }

  private static List<String> cells(Provision provision, InForce inForce, Reached reached) {
    return List.of(
        provision.id(),
        provision.title(),
        inForce.citation().words(),
        inForce.strength().code(),
        inForce.mark().name(),
        inForce.version().id(),
        days(provision, inForce),
        String.join(", ", provision.readings().stream().map(Reading::id).toList()),
        reached.factsOf(provision.id()),
        reached.examplesOf(provision.id()));
  }
}
