package uk.waymark.entitlements.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.casefile.CanonicalRecord;

/**
 * Puts changed offers into a conclusion as it is stored. What comes out is what writing the whole
 * conclusion anew would give, byte for byte: the offers in their order, and their steps each once
 * in the order in which they are then first named. Every offer is gone over once, for the places of
 * steps that it names; all else is copied as it is.
 */
final class OfferSplice {
  private static final String FAILED = "\"code\":\"" + Conclusions.NOT_WORKED_OUT + '"';
  private static final String BECAUSE = "\"because\":[";
  private static final byte COMMA = ',';

  private final Elements.Written old;
  private final Elements offers;
  private final SplicedSteps steps;
  private final List<Piece> pieces = new ArrayList<>();
  private final Renumbered renumbered = new Renumbered();

  private OfferSplice(Elements.Written old, Elements oldSteps) {
    this.old = old;
    offers = Elements.of(old, "offers", "headings", "settings", oldSteps.to());
    steps = new SplicedSteps(old.json(), oldSteps);
  }

  /**
   * A conclusion with changed offers.
   *
   * @param content canonical JSON of the conclusion so far
   * @return empty when a pack failed on this person, of which the change does not tell enough
   */
  static Optional<byte[]> content(byte[] content, OfferChange change) {
    var old = Elements.Written.of(content);
    // One after the other in the order in which they stand, so that no part is searched twice.
    var findings = Elements.of(old, "findings", "code", "flags", 0);
    if (old.text().indexOf(FAILED, findings.from(), findings.to()) >= 0) {
      return Optional.empty();
    }
    var oldSteps = Elements.of(old, "offerSteps", "facts", "offers", findings.to());
    var splice = new OfferSplice(old, oldSteps);
    splice.putTogether(change);
    return Optional.of(splice.written());
  }

  private void putTogether(OfferChange change) {
    var added = change.lines().iterator();
    var next = added.hasNext() ? added.next() : null;
    var gone = new HashSet<>(change.gone());
    for (int offer = 0; offer < offers.size(); offer++) {
      var key = new OfferChange.Key(offers.text(old, offer, "pack"), offers.text(old, offer, "id"));
      if (gone.remove(key)) {
        continue;
      }
      while (next != null && next.key().compareTo(key) < 0) {
        add(next);
        next = added.hasNext() ? added.next() : null;
      }
      if (next != null && next.key().equals(key)) {
        throw new IllegalStateException("An offer to be put in is there already");
      }
      add(old, offers.from(offer), offers.to(offer), null);
    }
    while (next != null) {
      add(next);
      next = added.hasNext() ? added.next() : null;
    }
  }

  private void add(OfferChange.Line line) {
    int[] own = new int[line.steps().size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = steps.number(CanonicalRecord.write(line.steps().get(i)));
    }
    byte[] json = CanonicalRecord.write(line.line());
    add(Elements.Written.of(json), 0, json.length, own);
  }

  /**
   * Adds an offer, and notes which of the places it names are others now.
   *
   * @param own the numbers of the steps it names by place; null for those of the conclusion so far
   */
  private void add(Elements.Written written, int from, int to, int @Nullable [] own) {
    byte[] json = written.json();
    var text = written.text();
    int first = renumbered.size();
    int at = text.indexOf(BECAUSE, from, to);
    while (at >= 0) {
      at += BECAUSE.length();
      while (json[at] != ']') {
        int start = json[at] == COMMA ? at + 1 : at;
        int place = 0;
        for (at = start; json[at] >= '0' && json[at] <= '9'; at++) {
          place = place * 10 + json[at] - '0';
        }
        if (at == start) {
          throw new IllegalStateException("A step is named in another way");
        }
        int now = steps.place(own == null ? place : own[place]);
        if (now != place) {
          renumbered.add(start, at, now);
        }
      }
      at = text.indexOf(BECAUSE, at, to);
    }
    pieces.add(new Piece(json, from, to, first, renumbered.size()));
  }

  private byte[] written() {
    byte[] json = old.json();
    int length = steps.from() + steps.length() + offers.from() - steps.to();
    length += Math.max(0, pieces.size() - 1) + renumbered.growth() + json.length - offers.to();
    for (var piece : pieces) {
      length += piece.to() - piece.from();
    }
    byte[] whole = new byte[length];
    System.arraycopy(json, 0, whole, 0, steps.from());
    int at = steps.write(whole, steps.from());
    at = copy(json, steps.to(), offers.from(), whole, at);
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        whole[at++] = COMMA;
      }
      at = write(pieces.get(i), whole, at);
    }
    copy(json, offers.to(), json.length, whole, at);
    return whole;
  }

  private int write(Piece piece, byte[] whole, int start) {
    int at = start;
    int copied = piece.from();
    for (int i = piece.firstChange(); i < piece.lastChange(); i++) {
      at = copy(piece.json(), copied, renumbered.from(i), whole, at);
      at = Renumbered.write(renumbered.place(i), whole, at);
      copied = renumbered.to(i);
    }
    return copy(piece.json(), copied, piece.to(), whole, at);
  }

  private static int copy(byte[] json, int from, int to, byte[] whole, int at) {
    System.arraycopy(json, from, whole, at, to - from);
    return at + to - from;
  }

  /**
   * An offer among the bytes it is copied from.
   *
   * @param firstChange the first of its {@link Renumbered} places
   * @param lastChange the place after its last one
   */
  @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
  private record Piece(byte[] json, int from, int to, int firstChange, int lastChange) {}

  /** Places that are to be written as others. */
  private static final class Renumbered {
    private static final int FIELDS = 3;

    private int[] all = new int[FIELDS * 128];
    private int size;
    private int growth;

    void add(int from, int to, int place) {
      if (size * FIELDS == all.length) {
        all = Arrays.copyOf(all, all.length * 2);
      }
      all[size * FIELDS] = from;
      all[size * FIELDS + 1] = to;
      all[size * FIELDS + 2] = place;
      size++;
      growth += digits(place) - (to - from);
    }

    int size() {
      return size;
    }

    int from(int change) {
      return all[change * FIELDS];
    }

    int to(int change) {
      return all[change * FIELDS + 1];
    }

    int place(int change) {
      return all[change * FIELDS + 2];
    }

    /** How many bytes more all of them take than before. */
    int growth() {
      return growth;
    }

    private static int digits(int number) {
      int digits = 1;
      for (int rest = number; rest >= 10; rest /= 10) {
        digits++;
      }
      return digits;
    }

    static int write(int number, byte[] whole, int at) {
      int end = at + digits(number);
      int rest = number;
      for (int place = end - 1; place >= at; place--) {
        whole[place] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
      return end;
    }
  }
}
