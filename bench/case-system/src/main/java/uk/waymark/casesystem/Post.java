package uk.waymark.casesystem;

import java.util.List;

/**
 * What the case system has sent.
 *
 * @param events one line of JSON each, in the order sent
 * @param names one person-named line a young person
 */
record Post(List<String> events, List<String> names) {
  Post {
    events = List.copyOf(events);
    names = List.copyOf(names);
  }
}
