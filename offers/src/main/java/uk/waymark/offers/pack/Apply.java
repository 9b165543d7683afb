package uk.waymark.offers.pack;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How an offer is had.
 *
 * @param automatic whether it comes without being asked for
 * @param words what to do, in plain words; empty when the source does not say
 * @param link where to do it
 * @param evidence what to bring, in plain words
 */
public record Apply(
    boolean automatic, Optional<String> words, Optional<URI> link, List<String> evidence) {
  public Apply {
    evidence = List.copyOf(evidence);
  }

  /** How it comes, in the words of a pack: automatic or applied-for. */
  public String given() {
    return automatic ? "automatic" : "applied-for";
  }
}
