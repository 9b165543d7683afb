package uk.waymark.offers.write;

import java.net.URI;
import java.util.List;
import java.util.Map;
import uk.waymark.offers.pack.Apply;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Group;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.PartnerTerms;
import uk.waymark.offers.pack.Resort;
import uk.waymark.offers.pack.Source;

/**
 * A pack, or a part of it, as mappings, lists, texts, whole numbers, exact decimals and truth
 * values: what {@code pack.schema.json} describes. Reading it again gives the same pack.
 */
public final class PackTree {
  private PackTree() {}

  /** The whole pack as one file. */
  public static Map<String, Object> of(Pack pack) {
    return new Tree()
        .say("pack", head(pack))
        .list("groups", pack.groups(), PackTree::of)
        .list("entries", pack.entries(), PackTree::of)
        .map();
  }

  /** What the pack says of itself. */
  public static Map<String, Object> head(Pack pack) {
    return new Tree()
        .say("id", pack.id())
        .say("name", pack.publisher().name())
        .ifSaid("authority", pack.publisher().authority())
        .word("standing", pack.standing())
        .map();
  }

  /** Who counts locally. */
  public static List<Map<String, Object>> groups(Pack pack) {
    return pack.groups().stream().map(PackTree::of).toList();
  }

  /** One entry with its versions. */
  public static Map<String, Object> of(Entry entry) {
    var tree = head(entry);
    return switch (entry) {
      case Entry.Law _ -> tree.map();
      case Entry.Offer offer -> tree.list("versions", offer.versions(), PackTree::of).map();
    };
  }

  /** One entry without its versions. */
  public static Map<String, Object> withoutVersions(Entry entry) {
    return head(entry).map();
  }

  /** One version of an entry. */
  public static Map<String, Object> of(EntryVersion version) {
    return new Tree()
        .say("version", version.version())
        .say("validFrom", version.valid().from().toString())
        .ifSaid("validTo", version.valid().end().map(Object::toString))
        .say("title", version.title())
        .say("words", version.words())
        .say("who", Conditions.of(version.who()))
        .list("needs", version.needs(), Conditions::of)
        .list("unless", version.unless(), Conditions::of)
        .list("after", version.after(), PackTree::of)
        .ifSaid("amount", version.amount().map(Amounts::of))
        .say("apply", of(version.apply()))
        .word("force", version.force())
        .ifSaid("partner", version.partner().map(PackTree::of))
        .say("source", of(version.source()))
        .say("checkedOn", version.checkedOn().toString())
        .say("reviewBy", version.reviewBy().toString())
        .flag("draft", version.draft())
        .map();
  }

  private static Tree head(Entry entry) {
    var tree =
        new Tree()
            .say("id", entry.id())
            .word("kind", entry.kind())
            .words("headings", entry.headings())
            .words("statutoryHeadings", entry.statutoryHeadings())
            .words("outcomes", entry.outcomes());
    return switch (entry) {
      case Entry.Law law -> tree.ifSaid("page", law.page().map(PackTree::of));
      case Entry.Offer offer -> tree.ifSaid("meets", offer.meets());
    };
  }

  private static Map<String, Object> of(Group group) {
    return new Tree()
        .say("id", group.id())
        .say("title", group.title())
        .say("who", Conditions.of(group.who()))
        .map();
  }

  private static Map<String, Object> of(Resort resort) {
    return switch (resort) {
      case Resort.Entitlement(var id, var onlyIfNotAvailable) -> {
        var tree = new Tree().say("entry", id);
        yield onlyIfNotAvailable ? tree.say("only", "if-not-available").map() : tree.map();
      }
      case Resort.Other(var words) -> new Tree().say("words", words).map();
    };
  }

  private static Map<String, Object> of(Apply apply) {
    return new Tree()
        .say("given", apply.given())
        .ifSaid("words", apply.words())
        .ifSaid("link", apply.link().map(URI::toString))
        .list("evidence", apply.evidence(), each -> each)
        .map();
  }

  private static Map<String, Object> of(PartnerTerms partner) {
    return new Tree()
        .say("signatory", partner.signatory())
        .ifSaid("kind", partner.kind().map(kind -> kind.word()))
        .ifSaid("region", partner.region())
        .ifSaid("places", partner.places())
        .map();
  }

  private static Map<String, Object> of(Source source) {
    return new Tree()
        .say("title", source.title())
        .say("publisher", source.publisher())
        .say("period", source.period())
        .ifSaid("page", source.page())
        .ifSaid("link", source.link().map(URI::toString))
        .map();
  }
}
