package uk.waymark.offers.openreferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.pack.StatutoryHeading;
import uk.waymark.statute.law.Status;

/**
 * One service of somebody else's directory in the words of a pack. Nobody has said for which care
 * leavers it is, so every such entry needs a decision, and it is current for a year from the day on
 * which the directory says that it was last checked.
 */
record ForeignEntry(Sent.At service, Asked asked, Notes notes) {
  private static final Map<String, String> NOT_CARRIED =
      Map.of(
          "schedules", "Opening times",
          "service_at_locations", "Places",
          "languages", "Languages",
          "contacts", "Contacts",
          "funding", "Funding",
          "fees", "Fees",
          "cost_options", "Prices",
          "accreditations", "Accreditations",
          "alert", "The alert",
          "email", "The e-mail address");

  Map<String, Object> entry() {
    var statutory = new LinkedHashSet<StatutoryHeading>();
    var statuses = new LinkedHashSet<Status>();
    terms(statutory, statuses);
    var entry = new LinkedHashMap<String, Object>();
    entry.put("id", "service-" + text("id").toLowerCase(Locale.ROOT));
    entry.put("kind", "council");
    entry.put("headings", headings(statutory));
    if (!statutory.isEmpty()) {
      entry.put("statutoryHeadings", statutory.stream().map(StatutoryHeading::word).toList());
    }
    entry.put("versions", List.of(version(statuses)));
    NOT_CARRIED.keySet().stream()
        .sorted()
        .filter(key -> said(service.object().get(key)))
        .forEach(
            key ->
                notes.warn(
                    service.of(key),
                    NOT_CARRIED.get(key) + " can't be said in a pack and were left out."));
    return entry;
  }

  private Map<String, Object> version(Set<Status> statuses) {
    var link = service.object().get("url");
    var version = new LinkedHashMap<String, Object>();
    version.put("version", asked.day().toString());
    version.put("validFrom", asked.day().toString());
    version.put("title", text("name"));
    version.put("words", text("description"));
    version.put("who", who(statuses));
    version.put("needs", List.of(Map.of("decision", unchecked())));
    var apply = new LinkedHashMap<String, Object>();
    apply.put("given", "applied-for");
    if (link != null) {
      apply.put("link", link);
    }
    version.put("apply", apply);
    version.put("force", "choice");
    version.put("source", source(link));
    var checked = checked();
    version.put("checkedOn", checked.toString());
    version.put("reviewBy", checked.plusYears(1).toString());
    return version;
  }

  private static Map<String, Object> unchecked() {
    var decision = new LinkedHashMap<String, Object>();
    decision.put("matter", "other");
    decision.put("by", "the council");
    decision.put("words", "Nobody has checked yet whether this is for care leavers.");
    return decision;
  }

  private Map<String, Object> source(@Nullable Object link) {
    var organisation = Extension.inside(service.object(), "organization").get("name");
    var source = new LinkedHashMap<String, Object>();
    source.put("title", text("name"));
    source.put(
        "publisher",
        organisation instanceof String name && !name.isBlank() ? name : asked.publisher().name());
    source.put("period", "as listed on " + asked.day());
    if (link != null) {
      source.put("link", link);
    }
    return source;
  }

  private LocalDate checked() {
    if (service.object().get("assured_date") instanceof String day) {
      var assured = LocalDate.parse(day);
      if (assured.isAfter(asked.day())) {
        notes.warn(service.of("assured_date"), "It lies ahead, so the day of reading was taken.");
        return asked.day();
      }
      if (assured.plusYears(1).isBefore(asked.day())) {
        notes.warn(
            service.of("assured_date"),
            "It was last checked on " + assured + ", so it is not shown as current.");
      }
      return assured;
    }
    notes.warn(
        service.of("assured_date"),
        "It does not say when it was last checked, so the day of reading was taken.");
    return asked.day();
  }

  private Map<String, Object> who(Set<Status> statuses) {
    var who = new LinkedHashMap<String, Object>();
    who.put("age", ages());
    if (!statuses.isEmpty()) {
      who.put("status", statuses.stream().map(Status::code).toList());
    }
    return who;
  }

  private Map<String, Object> ages() {
    var ages = new LinkedHashMap<String, Object>();
    int from = age("minimum_age", 0);
    int last = age("maximum_age", 25);
    ages.put("from", from <= last ? from : 0);
    if (from > last) {
      notes.warn(service.of("maximum_age"), "It is below minimum_age, so no age was taken.");
    } else if (last < 25) {
      ages.put("to", last + 1);
    }
    return ages;
  }

  private int age(String key, int otherwise) {
    if (service.object().get(key) instanceof Number number) {
      if (number.doubleValue() == number.intValue() && number.intValue() >= 0) {
        return Math.min(number.intValue(), 25);
      }
      notes.warn(service.of(key), "It is not an age in whole years, so it was left out.");
    }
    return otherwise;
  }

  private List<String> headings(Set<StatutoryHeading> statutory) {
    if (statutory.isEmpty()) {
      notes.warn(
          service.of("attributes"),
          "It has no term of the taxonomy "
              + Taxonomies.HEADING
              + ", so it stands under people until somebody says what it is about.");
      return List.of(Heading.PEOPLE.word());
    }
    return statutory.stream().map(ForeignEntry::heading).map(Heading::word).distinct().toList();
  }

  private static Heading heading(StatutoryHeading heading) {
    return switch (heading) {
      case HEALTH_AND_WELL_BEING -> Heading.HEALTH_AND_LEISURE;
      case RELATIONSHIPS -> Heading.PEOPLE;
      case EDUCATION_AND_TRAINING -> Heading.EDUCATION;
      case EMPLOYMENT -> Heading.WORK;
      case ACCOMMODATION -> Heading.HOME;
      case PARTICIPATION_IN_SOCIETY -> Heading.VOICE;
    };
  }

  private void terms(Set<StatutoryHeading> headings, Set<Status> statuses) {
    var others = new ArrayList<String>();
    for (var attribute : Extension.items(service.object(), "attributes")) {
      var term =
          attribute instanceof Map<?, ?> map ? Extension.inside(map, "taxonomy_term") : Map.of();
      var word = String.valueOf(term.get("name"));
      var taxonomy = term.get("taxonomy");
      var known = false;
      if (Taxonomies.HEADING.equals(taxonomy)) {
        var heading = StatutoryHeading.of(word);
        heading.ifPresent(headings::add);
        known = heading.isPresent() || word.equals(Taxonomies.FINANCE);
      } else if (Taxonomies.STATUS.equals(taxonomy)) {
        for (var status : Taxonomies.CareLeaver.values()) {
          if (status.word().equals(word)) {
            statuses.addAll(status.statuses());
            known = true;
          }
        }
      }
      if (!known) {
        others.add(word);
      }
    }
    if (!others.isEmpty()) {
      notes.warn(
          service.of("attributes"),
          "These terms are not known here and were left out: " + String.join(", ", others) + ".");
    }
  }

  private String text(String key) {
    return String.valueOf(service.object().get(key)).strip();
  }

  private static boolean said(@Nullable Object value) {
    return value != null && !value.equals("") && !(value instanceof List<?> all && all.isEmpty());
  }
}
