package uk.waymark.explain.offers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two versions of a small council's pack, and a wrong one, as files. */
public final class TestPacks {
  private static final String HEAD =
      """
      pack:
        id: small
        name: Small Council
        authority: E06000051
        standing: publisher
      sources:
        offer: { title: Local Offer, publisher: Small Council, period: "2026", link: "https://small.example" }
      entries:
      """;

  private TestPacks() {}

  /** A gift of £50 to 25, a pass to 25 and a card to 21. */
  public static Path before(Path folder) throws IOException {
    return write(
        folder.resolve("before.yaml"),
        entry("gift", "1", 25, "50"),
        entry("pass", "1", 25, "10"),
        entry("card", "1", 21, "5"));
  }

  /** The gift is more and ends sooner, the pass is as it was, the card is gone, a lunch is new. */
  public static Path after(Path folder) throws IOException {
    return write(
        folder.resolve("after.yaml"),
        entry("gift", "2", 24, "80.50"),
        entry("pass", "1", 25, "10"),
        entry("lunch", "1", 18, "7"));
  }

  /** The pack of another council, where nobody of these tests lives. */
  public static Path elsewhere(Path folder) throws IOException {
    var file = write(folder.resolve("elsewhere.yaml"), entry("gift", "1", 25, "50"));
    var text = Files.readString(file);
    return Files.writeString(
        file, text.replace("id: small", "id: far").replace("E06000051", "E08000030"));
  }

  private static String entry(String id, String version, int to, String pounds) {
    return """
        - id: %s
          kind: council
          headings: [money]
          versions:
            - version: "%s"
              validFrom: 2018-04-01
              title: A %s
              words: You can have it.
              who:
                age: { from: 16, to: %d }
              amount: { form: fixed, value: %s, unit: GBP, every: year, use: as-needed }
              apply: { given: applied-for }
              force: choice
              source: { ref: offer }
              checkedOn: 2026-10-01
              reviewBy: 2036-03-31
      """
        .formatted(id, version, id, to, pounds);
  }

  private static Path write(Path file, String... entries) throws IOException {
    return Files.writeString(file, HEAD + String.join("", entries));
  }
}
