package uk.waymark.entitlements.offer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import uk.waymark.entitlements.offer.Elements.Element;
import uk.waymark.kit.casefile.CanonicalRecord;

/**
 * Puts changed offers into a conclusion as it is stored. What comes out is what writing the whole
 * conclusion anew would give, byte for byte: the offers in their order, and their steps each once
 * in the order in which they are then first named.
 */
final class OfferSplice {
  private static final String BECAUSE = "\"because\":[";
  private static final byte COMMA = ',';

  private final Elements.Written old;
  private final List<Element> oldSteps;

  /** The new place of each old step; negative before it is named. */
  private final int[] places;

  private final Map<String, Integer> placeOf = new HashMap<>();
  private final List<byte[]> steps = new ArrayList<>();
  private final ByteArrayOutputStream lines;

  private OfferSplice(Elements.Written old, List<Element> oldSteps) {
    this.old = old;
    this.oldSteps = oldSteps;
    places = new int[oldSteps.size()];
    Arrays.fill(places, -1);
    lines = new ByteArrayOutputStream(old.json().length);
  }

  /**
   * A conclusion with changed offers.
   *
   * @param content canonical JSON of the conclusion so far
   * @return empty when a pack failed on this person, of which the change does not tell enough
   */
  static Optional<byte[]> content(byte[] content, OfferChange change) {
    var old = Elements.Written.of(content);
    for (var finding : Elements.of(old, "findings").all()) {
      if (Elements.text(old, finding, "code").equals(Optional.of(Conclusions.NOT_WORKED_OUT))) {
        return Optional.empty();
      }
    }
    var steps = Elements.of(old, "offerSteps");
    var offers = Elements.of(old, "offers");
    return Optional.of(new OfferSplice(old, steps.all()).spliced(steps, offers, change));
  }

  private byte[] spliced(Elements steps, Elements offers, OfferChange change) {
    var left = new HashSet<>(change.gone());
    var added = change.lines().iterator();
    var next = added.hasNext() ? added.next() : null;
    for (var offer : offers.all()) {
      var key =
          new OfferChange.Key(
              Elements.text(old, offer, "pack").orElseThrow(),
              Elements.text(old, offer, "id").orElseThrow());
      if (left.remove(key)) {
        continue;
      }
      while (next != null && next.key().compareTo(key) < 0) {
        write(next);
        next = added.hasNext() ? added.next() : null;
      }
      if (next != null && next.key().equals(key)) {
        throw new IllegalStateException("An offer to be put in is there already");
      }
      line(old, offer, this::place);
    }
    while (next != null) {
      write(next);
      next = added.hasNext() ? added.next() : null;
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("An offer to be taken out is not there");
    }
    return joined(steps, offers);
  }

  private byte[] joined(Elements wasSteps, Elements wasOffers) {
    if (wasSteps.from() > wasOffers.from()) {
      throw new IllegalStateException("The steps come after the offers");
    }
    byte[] json = old.json();
    var whole = new ByteArrayOutputStream(json.length + json.length / 8);
    whole.write(json, 0, wasSteps.from());
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0) {
        whole.write(COMMA);
      }
      whole.writeBytes(steps.get(i));
    }
    whole.write(json, wasSteps.to(), wasOffers.from() - wasSteps.to());
    whole.writeBytes(lines.toByteArray());
    whole.write(json, wasOffers.to(), json.length - wasOffers.to());
    return whole.toByteArray();
  }

  private void write(OfferChange.Line added) {
    var own = added.steps().stream().map(CanonicalRecord::write).toList();
    var json = CanonicalRecord.write(added.line());
    line(Elements.Written.of(json), new Element(0, json.length), place -> place(own.get(place)));
  }

  /** Writes an offer, its steps named by their new places. */
  private void line(Elements.Written written, Element offer, IntUnaryOperator newPlace) {
    byte[] json = written.json();
    var text = written.text();
    if (lines.size() > 0) {
      lines.write(COMMA);
    }
    int copied = offer.from();
    int at = text.indexOf(BECAUSE, copied);
    while (at >= 0 && at < offer.to()) {
      at += BECAUSE.length();
      while (json[at] != ']') {
        int start = json[at] == COMMA ? at + 1 : at;
        int place = 0;
        for (at = start; json[at] >= '0' && json[at] <= '9'; at++) {
          place = place * 10 + json[at] - '0';
        }
        int changed = newPlace.applyAsInt(place);
        if (changed != place) {
          lines.write(json, copied, start - copied);
          lines.writeBytes(Integer.toString(changed).getBytes(StandardCharsets.US_ASCII));
          copied = at;
        }
      }
      at = text.indexOf(BECAUSE, at);
    }
    lines.write(json, copied, offer.to() - copied);
  }

  private int place(int oldPlace) {
    if (places[oldPlace] < 0) {
      var step = oldSteps.get(oldPlace);
      places[oldPlace] = place(Arrays.copyOfRange(old.json(), step.from(), step.to()));
    }
    return places[oldPlace];
  }

  private int place(byte[] step) {
    return placeOf.computeIfAbsent(
        new String(step, StandardCharsets.ISO_8859_1),
        _ -> {
          steps.add(step);
          return steps.size() - 1;
        });
  }
}
