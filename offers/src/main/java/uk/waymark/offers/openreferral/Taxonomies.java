package uk.waymark.offers.openreferral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.offers.pack.StatutoryHeading;
import uk.waymark.statute.law.Status;

/** The two taxonomies of Waymark: what an offer is about, and for which care leavers it is. */
public final class Taxonomies {
  /** The headings of a local offer (Children and Social Work Act 2017, s.2(2)), and finance. */
  public static final String HEADING = "local-offer-heading";

  /** The legal statuses of care leavers (Children Act 1989, Sch 2 para 19B and ss.23A to 24). */
  public static final String STATUS = "care-leaver-status";

  static final String FINANCE = "finance";

  private static final String VERSION = "1";

  private Taxonomies() {}

  /** Both taxonomies without their terms. */
  public static List<Map<String, Object>> all() {
    return List.of(
        taxonomy(
            HEADING,
            "Headings of a local offer",
            "What an offer for care leavers is about: the six headings of section 2(2) of the"
                + " Children and Social Work Act 2017, and finance."),
        taxonomy(
            STATUS,
            "Care leaver status",
            "The legal statuses of young people leaving care in England (Children Act 1989)."));
  }

  /** Every term of both. */
  public static List<Map<String, Object>> terms() {
    var terms = new ArrayList<Map<String, Object>>();
    for (var heading : StatutoryHeading.values()) {
      terms.add(term(heading));
    }
    terms.add(finance());
    for (var each : CareLeaver.values()) {
      terms.add(term(each));
    }
    return List.copyOf(terms);
  }

  /** One taxonomy with its terms. */
  public static Optional<Map<String, Object>> withTerms(String id) {
    return all().stream()
        .filter(taxonomy -> id.equals(taxonomy.get("id")))
        .findFirst()
        .map(
            taxonomy -> {
              var whole = new LinkedHashMap<>(taxonomy);
              whole.put(
                  "taxonomy_terms",
                  terms().stream().filter(term -> id.equals(term.get("taxonomy_id"))).toList());
              return whole;
            });
  }

  static Map<String, Object> term(StatutoryHeading heading) {
    return term(HEADING, heading.word(), "Children and Social Work Act 2017, section 2(2)");
  }

  static Map<String, Object> finance() {
    return term(HEADING, FINANCE, "Money and council tax");
  }

  static Map<String, Object> term(CareLeaver status) {
    return term(STATUS, status.word(), status.description());
  }

  private static Map<String, Object> taxonomy(String id, String name, String description) {
    var taxonomy = new LinkedHashMap<String, Object>();
    taxonomy.put("id", Ids.of("taxonomy", id));
    taxonomy.put("name", name);
    taxonomy.put("description", description);
    taxonomy.put("version", VERSION);
    return taxonomy;
  }

  private static Map<String, Object> term(String taxonomy, String word, String description) {
    var term = new LinkedHashMap<String, Object>();
    term.put("id", Ids.of("term", taxonomy, word));
    term.put("name", word);
    term.put("description", description);
    term.put("taxonomy", taxonomy);
    term.put("taxonomy_id", Ids.of("taxonomy", taxonomy));
    term.put("term", word);
    return term;
  }

  /** The statuses as the taxonomy has them: former relevant children of every age are one term. */
  enum CareLeaver {
    ELIGIBLE("eligible-child", "In care at 16 or 17 with 13 weeks since 14"),
    RELEVANT("relevant-child", "16 or 17, left care after being an eligible child"),
    FORMER_RELEVANT("former-relevant-child", "18 or over, was a relevant or eligible child"),
    QUALIFYING("qualifying-person", "Qualifies for advice and assistance under section 24");

    private final String word;
    private final String description;

    CareLeaver(String word, String description) {
      this.word = word;
      this.description = description;
    }

    String word() {
      return word;
    }

    String description() {
      return description;
    }

    static Optional<CareLeaver> of(Status status) {
      return switch (status) {
        case ELIGIBLE -> Optional.of(ELIGIBLE);
        case RELEVANT -> Optional.of(RELEVANT);
        case FORMER_RELEVANT,
            FORMER_RELEVANT_IN_PLANNED_EDUCATION,
            FORMER_RELEVANT_BACK_IN_EDUCATION,
            FORMER_RELEVANT_21_TO_25 ->
            Optional.of(FORMER_RELEVANT);
        case QUALIFYING -> Optional.of(QUALIFYING);
        case NONE, UNDETERMINED -> Optional.empty();
      };
    }

    /** The statuses of the law that a term stands for. */
    List<Status> statuses() {
      return Arrays.stream(Status.values())
          .filter(status -> of(status).filter(this::equals).isPresent())
          .toList();
    }
  }
}
