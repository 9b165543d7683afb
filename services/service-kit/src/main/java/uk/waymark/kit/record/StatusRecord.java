package uk.waymark.kit.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a service holds, so that two services, or one before and after a rebuild, can be compared.
 *
 * @param service the service's name
 * @param events care events held
 * @param highestPosition the highest position of intake's record among them; 0 when there are none
 * @param recordHash {@link RecordHash} over (source, id) of the events held
 * @param derivedHash {@link RecordHash} over key and content hash of what was concluded; null in a
 *     service that concludes nothing
 * @param people young people with at least one event held
 * @param lagging of how much the conclusion is still to be drawn or confirmed as published; null
 *     where nothing is published
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StatusRecord(
    String service,
    long events,
    long highestPosition,
    String recordHash,
    @Nullable String derivedHash,
    long people,
    @Nullable Long lagging) {}
