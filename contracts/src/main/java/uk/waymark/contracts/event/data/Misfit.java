package uk.waymark.contracts.event.data;

/** A field of an event's data that is missing or of another form than this version reads. */
public final class Misfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  public Misfit(String field) {
    super("field " + field + " is missing or of another form", null, false, false);
    this.field = field;
  }

  /** The name of the field; never its value. */
  public String field() {
    return field;
  }
}
