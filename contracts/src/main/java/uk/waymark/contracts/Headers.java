package uk.waymark.contracts;

/** The Kafka headers and the CloudEvents content type that Waymark writes. */
public final class Headers {
  /** The event's position in intake's record, a decimal number. */
  public static final String POSITION = "waymark-position";

  /** On a replay: the service that asked for it, or {@code *} for all. */
  public static final String FOR = "for";

  public static final String CONTENT_TYPE = "content-type";

  /** The value of {@link #CONTENT_TYPE} of a structured CloudEvent. */
  public static final String STRUCTURED = "application/cloudevents+json; charset=UTF-8";

  private Headers() {}
}
