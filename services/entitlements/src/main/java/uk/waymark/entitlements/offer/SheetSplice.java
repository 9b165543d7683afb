package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import uk.waymark.contracts.Json;

/** Puts changed offers into an {@link OfferSheet} as it is stored, as writing it anew would. */
final class SheetSplice {
  private static final String BEFORE_ID = "{\"id\":\"";
  private static final String OF_A_PACK = ",\"pack\":\"";

  private final byte[] old;
  private final Elements.Written written;
  private final Elements items;
  private final ByteArrayOutputStream out;

  /** From where on the old sheet is not copied yet. */
  private int copied;

  private boolean first = true;

  private SheetSplice(byte[] old) {
    this.old = old;
    written = Elements.Written.of(old);
    items = Elements.of(written, "items", "id", "ledger", 0);
    out = new ByteArrayOutputStream(old.length + old.length / 8);
  }

  /**
   * A sheet with changed offers.
   *
   * @param sheet as JSON
   */
  static byte[] sheet(byte[] sheet, OfferChange change) {
    return new SheetSplice(sheet).spliced(change);
  }

  private byte[] spliced(OfferChange change) {
    var gone = new HashSet<>(change.gone());
    var added = change.lines().iterator();
    var next = added.hasNext() ? added.next() : null;
    out.write(old, 0, items.from());
    copied = items.from();
    for (int item = 0; item < items.size(); item++) {
      if (!isOfAPack(item)) {
        continue; // what the law gives stands in front
      }
      var key =
          new OfferChange.Key(items.text(written, item, "pack"), items.text(written, item, "id"));
      if (next != null && next.key().compareTo(key) <= 0) {
        copyTo(item);
        while (next != null && next.key().compareTo(key) <= 0) {
          write(next);
          next = added.hasNext() ? added.next() : null;
        }
      }
      if (gone.remove(key)) {
        copyTo(item);
        copied = items.from(item + 1);
      }
    }
    copyTo(items.size());
    while (next != null) {
      write(next);
      next = added.hasNext() ? added.next() : null;
    }
    out.write(old, items.to(), old.length - items.to());
    return out.toByteArray();
  }

  /** The pack stands right behind the id, where there is one. */
  private boolean isOfAPack(int item) {
    int id = items.from(item) + BEFORE_ID.length();
    return written.text().startsWith(OF_A_PACK, written.text().indexOf('"', id) + 1);
  }

  /** Copies the items that come before one and are not yet copied, as they are. */
  private void copyTo(int item) {
    int end = items.from(item) - 1;
    if (copied < end) {
      comma();
      out.write(old, copied, end - copied);
    }
    copied = items.from(item);
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
