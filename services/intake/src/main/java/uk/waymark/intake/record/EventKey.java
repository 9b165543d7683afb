package uk.waymark.intake.record;

import uk.waymark.contracts.event.CareEvent;

/** What makes an event one and the same for ever. */
record EventKey(String source, String id) {
  static EventKey of(CareEvent event) {
    return new EventKey(event.source(), event.id());
  }
}
