package uk.waymark.entitlements.packs;

/** A pack of the demo authority with one offer, for tests. */
public final class SmallPack {
  private SmallPack() {}

  /** With this title, for everybody from 16 to 25 since April 2020. */
  public static String with(String title) {
    return """
        pack:
          id: test-council
          name: Test Council
          authority: E06000051
          standing: publisher
        sources:
          local-offer:
            title: Local Offer
            publisher: Test Council
            period: "2026-27"
            link: https://council.example/local-offer
        entries:
          - id: leisure-pass
            kind: council
            headings: [health-and-leisure]
            versions:
              - version: "2026-27"
                validFrom: 2020-04-01
                title: TITLE
                words: You can have it from 16 until you are 25.
                who:
                  age: { from: 16, to: 25 }
                apply:
                  given: applied-for
                  words: Ask your personal adviser.
                force: choice
                source: { ref: local-offer }
                checkedOn: 2026-10-01
                reviewBy: 2036-03-31
        """
        .replace("TITLE", title);
  }
}
