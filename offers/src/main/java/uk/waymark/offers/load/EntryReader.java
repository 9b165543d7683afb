package uk.waymark.offers.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.waymark.offers.pack.CovenantOutcome;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.pack.Kind;
import uk.waymark.offers.pack.StatutoryHeading;
import uk.waymark.statute.entitlement.EntitlementRules;

/** Reads one entry with its versions. */
final class EntryReader {
  static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "id",
              "kind",
              "headings",
              "statutoryHeadings",
              "outcomes",
              "meets",
              "versions",
              "page"));
  private static final Set<String> PROVISIONS = provisions();

  private final VersionReader versions;
  private final SourceReader sources;
  private final Faults faults;
  private final Map<String, Place> places;

  EntryReader(
      VersionReader versions, SourceReader sources, Faults faults, Map<String, Place> places) {
    this.versions = versions;
    this.sources = sources;
    this.faults = faults;
    this.places = places;
  }

  /** The ids of the provisions that a pack can refer to. */
  static Set<String> provisions() {
    var ids = new TreeSet<String>();
    EntitlementRules.ALL.forEach(rule -> ids.add(rule.provision().id()));
    return ids;
  }

  /** The keys of an entry. */
  static Set<String> keys() {
    return KEYS;
  }

  /** The entry; empty when it has a fault. */
  Optional<Entry> read(Fields fields, Set<String> known) {
    int before = faults.count();
    var id = fields.text("id");
    var kind = fields.wordRead("kind", Known.of(Kind.values()));
    fields.needed("headings");
    var headings = fields.words("headings", Known.of(Heading.values()));
    var statutory = fields.words("statutoryHeadings", Known.of(StatutoryHeading.values()));
    var outcomes = fields.words("outcomes", Known.of(CovenantOutcome.values()));
    if (!id.isEmpty() && places.putIfAbsent(id, new Place(fields.file(), fields.line())) != null) {
      fields.fault("id", "Two entries are called " + id + ". An id names one entry for ever.");
    }
    if (kind.isEmpty() && !fields.has("versions")) {
      return Optional.empty(); // no kind to judge the rest by
    }
    return kind.filter(Kind.LAW::equals).isPresent()
        ? law(fields, id, headings, statutory, outcomes, before)
        : offer(fields, id, kind, headings, statutory, outcomes, known, before);
  }

  private Optional<Entry> law(
      Fields fields,
      String id,
      List<Heading> headings,
      List<StatutoryHeading> statutory,
      List<CovenantOutcome> outcomes,
      int before) {
    if (!id.isEmpty() && !PROVISIONS.contains(id)) {
      fields.fault("id", "The law here has no provision " + id + ". " + Near.hint(id, PROVISIONS));
    }
    if (fields.has("meets")) {
      fields.fault("meets", "meets goes with what a council or partner offers: this is the law.");
    }
    if (fields.has("versions")) {
      fields.fault(
          "versions",
          "What the law gives is in the provision. Leave versions out, or change kind.");
    }
    var page = sources.ifSaid(fields, "page");
    return faults.count() > before
        ? Optional.empty()
        : Optional.of(
            new Entry.Law(
                id, EnumSet.copyOf(headings), Set.copyOf(statutory), Set.copyOf(outcomes), page));
  }

  private Optional<Entry> offer(
      Fields fields,
      String id,
      Optional<Kind> kind,
      List<Heading> headings,
      List<StatutoryHeading> statutory,
      List<CovenantOutcome> outcomes,
      Set<String> known,
      int before) {
    if (kind.isPresent() && !id.isEmpty() && !ID.matcher(id).matches()) {
      fields.fault("id", "An id has small letters, digits and single hyphens: setting-up-home.");
    }
    if (kind.isPresent() && fields.has("page")) {
      fields.fault("page", "page goes with kind: law only. A version has its own source.");
    }
    var meets = fields.textIfSaid("meets");
    meets
        .filter(provision -> !PROVISIONS.contains(provision))
        .ifPresent(
            provision ->
                fields.fault(
                    "meets",
                    "The law here has no provision "
                        + provision
                        + ". "
                        + Near.hint(provision, PROVISIONS)));
    fields.needed("versions");
    var read = new ArrayList<EntryVersion>();
    var names = new HashSet<String>();
    for (var item : fields.items("versions")) {
      var inside = fields.inside(item, "A version", VersionReader.KEYS);
      var version = inside.flatMap(each -> versions.read(each, kind, known));
      version.ifPresent(
          each -> {
            if (!names.add(each.version())) {
              inside.get().fault("version", "Two versions are called " + each.version() + ".");
            }
            places.put(id + "/" + each.version(), new Place(fields.file(), Faults.line(item)));
            read.add(each);
          });
    }
    read.sort(Comparator.comparing(version -> version.valid().from()));
    for (int i = 1; i < read.size(); i++) {
      var one = read.get(i - 1);
      var next = read.get(i);
      if (one.valid().overlaps(next.valid())) {
        var place = places.get(id + "/" + next.version());
        faults.at(
            fields.file(),
            place == null ? fields.line() : place.line(),
            "The versions "
                + one.version()
                + " and "
                + next.version()
                + " of "
                + id
                + " overlap. Let the first end (validTo) on the day the next begins, "
                + next.valid().from()
                + ".");
      }
    }
    return faults.count() > before
        ? Optional.empty()
        : Optional.of(
            new Entry.Offer(
                id,
                kind.orElseThrow(),
                EnumSet.copyOf(headings),
                Set.copyOf(statutory),
                Set.copyOf(outcomes),
                meets,
                read));
  }
}
