package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import uk.waymark.contracts.Json;

/** Puts changed offers into an {@link OfferSheet} as it is stored, as writing it anew would. */
final class SheetSplice {
  private final byte[] old;
  private final Elements.Written written;
  private final ByteArrayOutputStream out;
  private boolean first = true;

  private SheetSplice(byte[] old) {
    this.old = old;
    written = Elements.Written.of(old);
    out = new ByteArrayOutputStream(old.length + old.length / 8);
  }

  /**
   * A sheet with changed offers.
   *
   * @param sheet as JSON
   */
  static byte[] sheet(byte[] sheet, OfferChange change) {
    var splice = new SheetSplice(sheet);
    return splice.spliced(Elements.of(splice.written, "items"), change);
  }

  private byte[] spliced(Elements items, OfferChange change) {
    var left = new HashSet<>(change.gone());
    var added = change.lines().iterator();
    var next = added.hasNext() ? added.next() : null;
    out.write(old, 0, items.from());
    for (var item : items.all()) {
      var pack = Elements.text(written, item, "pack");
      if (pack.isPresent()) { // what the law gives has none and stands in front
        var key = new OfferChange.Key(pack.get(), Elements.text(written, item, "id").orElseThrow());
        while (next != null && next.key().compareTo(key) <= 0) {
          write(next);
          next = added.hasNext() ? added.next() : null;
        }
        if (left.remove(key)) {
          continue;
        }
      }
      comma();
      out.write(old, item.from(), item.to() - item.from());
    }
    while (next != null) {
      write(next);
      next = added.hasNext() ? added.next() : null;
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("An offer to be taken out of the sheet is not there");
    }
    out.write(old, items.to(), old.length - items.to());
    return out.toByteArray();
  }

  private void write(OfferChange.Line line) {
    comma();
    try {
      out.writeBytes(
          Json.mapper().writeValueAsBytes(OfferSheet.Item.of(line.line(), line.steps())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A sheet is always writable.", e);
    }
  }

  private void comma() {
    if (!first) {
      out.write(',');
    }
    first = false;
  }
}
