package uk.waymark.offers.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.waymark.offers.Word;
import uk.waymark.offers.pack.Apply;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Force;
import uk.waymark.offers.pack.Kind;
import uk.waymark.offers.pack.PartnerKind;
import uk.waymark.offers.pack.PartnerTerms;
import uk.waymark.offers.pack.Resort;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;

/** Reads one version of an offer. */
final class VersionReader {
  static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "version",
              "validFrom",
              "validTo",
              "title",
              "words",
              "who",
              "needs",
              "unless",
              "after",
              "amount",
              "apply",
              "force",
              "partner",
              "source",
              "checkedOn",
              "reviewBy",
              "draft"));

  private final ConditionReader conditions;
  private final AmountReader amounts;
  private final SourceReader sources;
  private final Faults faults;

  VersionReader(ConditionReader conditions, SourceReader sources, Faults faults) {
    this.conditions = conditions;
    this.amounts = new AmountReader(conditions, faults);
    this.sources = sources;
    this.faults = faults;
  }

  /**
   * The version; empty when it has a fault.
   *
   * @param kind the kind of its entry; empty when that can't be read
   */
  Optional<EntryVersion> read(Fields fields, Optional<Kind> kind, Set<String> known) {
    int before = faults.count();
    var version = fields.text("version");
    var from = fields.day("validFrom");
    var to = fields.dayIfSaid("validTo");
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      fields.fault("validTo", "validTo is the first day after the last one, later than validFrom.");
    }
    var title = fields.text("title");
    var words = fields.text("words");
    fields.needed("who");
    var who = conditions.ifSaid(fields, "who").orElse(new Condition.AllOf(List.of()));
    var needs = conditions.list(fields, "needs");
    var unless = conditions.list(fields, "unless");
    var after = after(fields, known);
    var amount = amounts.ifSaid(fields, "amount");
    var apply = apply(fields);
    var force = fields.word("force", Known.of(Force.values()));
    var partner = partner(fields, kind);
    var source = sources.needed(fields);
    var checked = fields.day("checkedOn");
    var review = fields.day("reviewBy");
    if (review.isPresent() && checked.isPresent() && review.get().isBefore(checked.get())) {
      fields.fault("reviewBy", "reviewBy is before checkedOn. Write a later day.");
    }
    var draft = fields.flag("draft");
    if (faults.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new EntryVersion(
            version,
            new Span(from.orElseThrow(), to.orElse(LocalDate.MAX)),
            title,
            words,
            who,
            needs,
            unless,
            after,
            amount,
            apply,
            force,
            partner,
            source,
            checked.orElseThrow(),
            review.orElseThrow(),
            draft));
  }

  private static List<Resort> after(Fields fields, Set<String> known) {
    var found = new ArrayList<Resort>();
    for (var item : fields.items("after")) {
      fields
          .inside(item, "after", Set.of("entry", "only", "words"))
          .ifPresent(
              after -> {
                if (after.has("entry") == after.has("words")) {
                  after.fault("entry", "after names an entry or says words, one of the two.");
                } else if (after.has("words")) {
                  if (after.has("only")) {
                    after.fault(
                        "only",
                        "only goes with entry: alone, since nobody can look up whether words are"
                            + " available. Say it in the words and leave only out.");
                  }
                  found.add(new Resort.Other(after.text("words")));
                } else {
                  var id = after.text("entry");
                  if (!id.isEmpty() && !known.contains(id)) {
                    after.fault(
                        "entry", "There is no entry " + id + " here. " + Near.hint(id, known));
                  }
                  var only = after.textIfSaid("only");
                  if (only.isPresent() && !only.get().equals("if-not-available")) {
                    after.fault("only", "only can only be if-not-available.");
                  }
                  found.add(new Resort.Entitlement(id, only.isPresent()));
                }
              });
    }
    return found;
  }

  private static Apply apply(Fields fields) {
    fields.needed("apply");
    return fields
        .inside("apply", Set.of("given", "words", "link", "evidence"))
        .map(
            apply ->
                new Apply(
                    apply.word("given", Known.of(Given.values())) == Given.AUTOMATIC,
                    apply.textIfSaid("words"),
                    apply.linkIfSaid("link"),
                    apply.texts("evidence")))
        .orElse(new Apply(false, Optional.empty(), Optional.empty(), List.of()));
  }

  private static Optional<PartnerTerms> partner(Fields fields, Optional<Kind> kind) {
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    if (kind.get() != Kind.PARTNER) {
      if (fields.has("partner")) {
        fields.fault("partner", "partner goes with kind: partner only.");
      }
      return Optional.empty();
    }
    fields.needed("partner");
    return fields
        .inside("partner", Set.of("signatory", "kind", "region", "places"))
        .map(
            partner ->
                new PartnerTerms(
                    partner.text("signatory"),
                    partner.wordIfSaid("kind", Known.of(PartnerKind.values())),
                    partner.textIfSaid("region"),
                    places(partner)));
  }

  private static Optional<Integer> places(Fields partner) {
    var places = partner.wholeIfSaid("places");
    if (places.orElse(0) < 0) {
      partner.fault("places", "places can't be below nothing. Write how many there are.");
    }
    return places;
  }

  /** How an offer comes, in the words of a pack. */
  private enum Given implements Word {
    AUTOMATIC("automatic"),
    APPLIED_FOR("applied-for");

    private final String word;

    Given(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
