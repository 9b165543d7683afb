package uk.waymark.offers.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.pack.Pack;

/** Packs for tests: those that come with Waymark, and such as a test writes. */
public final class Packs {
  private static final Map<String, Loaded> SHIPPED = PackFiles.shipped();

  private Packs() {}

  /** A pack that comes with Waymark. */
  public static Pack shipped(String name) {
    return ((Loaded.Whole) Objects.requireNonNull(SHIPPED.get(name))).pack();
  }

  /** A pack of an invented council with these versions of one entry called {@code thing}. */
  public static Pack of(String... versions) {
    var text =
        new StringBuilder(
            """
            pack:
              id: test
              name: Test Council
              authority: E06000051
              standing: public-document
            groups:
              - id: care-experienced
                title: In care for 13 weeks since 14
                who:
                  lookedAfterFor: { weeks: 13, sinceAge: 14 }
            entries:
              - id: thing
                kind: council
                headings: [money]
                versions:
            """);
    int number = 0;
    for (var version : versions) {
      text.append("      - version: \"").append(++number).append("\"\n");
      version.lines().forEach(line -> text.append("        ").append(line).append('\n'));
      text.append(
          """
                  title: A thing
                  words: You get a thing.
                  apply: { given: applied-for }
                  force: choice
                  source: { title: Offer, publisher: Test Council, period: "now" }
                  checkedOn: 2020-01-01
          """);
      if (!version.contains("reviewBy")) {
        text.append("        reviewBy: 2099-01-01\n");
      }
    }
    return read(text.toString());
  }

  /** A pack from its text. */
  public static Pack read(String text) {
    return switch (PackReader.read("test", List.of(new PackText("test.yaml", text)))) {
      case Loaded.Whole(var pack, _) -> pack;
      case Loaded.Refused(_, var faults) ->
          throw new IllegalArgumentException(faults + "\n" + text);
    };
  }
}
