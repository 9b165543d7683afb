package uk.waymark.statute.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.waymark.statute.law.CoverageLine.How;

/**
 * The places of each instrument, written by hand, beside the provisions, which are code.
 *
 * @param lines the places of each instrument, in the order of the file
 * @param provisions every provision
 */
record Coverage(Map<Instrument, List<CoverageLine>> lines, Collection<Provision> provisions) {

  /** What does not fit, in words: an orphan on one side or the other. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    var ids = provisions.stream().map(Provision::id).collect(Collectors.toSet());
    for (var instrument : Instrument.values()) {
      if (!lines.containsKey(instrument)) {
        faults.add(instrument.title() + ": the register has no file of its places");
      }
    }
    for (var provision : provisions) {
      for (var text : provision.texts()) {
        faults.addAll(cited(provision, text.citation()));
      }
    }
    lines.forEach((in, all) -> all.forEach(line -> faults.addAll(said(in, line, ids))));
    return faults;
  }

  private List<String> cited(Provision provision, Citation citation) {
    var faults = new ArrayList<String>();
    for (var place : Place.of(citation)) {
      var name = provision.id() + " cites " + citation.in().title() + ", " + place;
      var line = line(citation.in(), place);
      if (line.isEmpty()) {
        faults.add(name + ", which the register does not have");
      } else if (line.get().how() == How.NOT) {
        faults.add(name + ", which the register says is not modelled");
      }
    }
    return faults;
  }

  private List<String> said(Instrument in, CoverageLine line, Set<String> ids) {
    var faults = new ArrayList<String>();
    var name = in.title() + ", " + line.place();
    for (var id : line.carriedBy()) {
      if (!ids.contains(id)) {
        faults.add(name + " names " + id + ", which is no provision");
      }
    }
    var by = by(in, line);
    if (line.how() != How.NOT && by.isEmpty()) {
      faults.add(name + " is said to be " + line.how().words() + ", but no provision cites it");
    }
    if (line.how() == How.NOT && !by.isEmpty()) {
      faults.add(name + " is said to be not modelled, but names " + by);
    }
    return faults;
  }

  /** The provisions that a place is applied by, by id. */
  Set<String> by(Instrument in, CoverageLine line) {
    var ids = new TreeSet<>(line.carriedBy());
    for (var provision : provisions) {
      for (var text : provision.texts()) {
        if (text.citation().in() == in
            && Place.of(text.citation()).stream()
                .anyMatch(place -> line(in, place).equals(Optional.of(line)))) {
          ids.add(provision.id());
        }
      }
    }
    return ids;
  }

  /** What the register says of a place: the narrowest of its places that holds it. */
  private Optional<CoverageLine> line(Instrument in, Place place) {
    return lines.getOrDefault(in, List.of()).stream()
        .filter(line -> line.place().holds(place))
        .max(Comparator.comparing(line -> line.place().words().length()));
  }

  /** How many places of all instruments are modelled so far. */
  Map<How, Long> count() {
    var count = new EnumMap<How, Long>(How.class);
    for (var how : How.values()) {
      count.put(
          how, lines.values().stream().flatMap(List::stream).filter(l -> l.how() == how).count());
    }
    return count;
  }
}
