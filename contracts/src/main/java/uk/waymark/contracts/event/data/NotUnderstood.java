package uk.waymark.contracts.event.data;

/**
 * An event that this version cannot read: of an unknown type, or with data it does not expect.
 *
 * <p>It is kept whole for a later version and nothing is derived from it.
 *
 * @param typeName the CloudEvents type as it came
 * @param place the RFC 6901 pointer of what could not be read, "/type" for an unknown type
 */
public record NotUnderstood(String typeName, String place) implements EventData {}
