package uk.waymark.entitlements.packs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.offers.load.PackText;

/**
 * A version of a pack as it is stored, and how far it has come.
 *
 * @param authority GSS code, or the pack's id where it holds everywhere
 * @param version counted from 1 within the authority
 * @param pack id of the pack
 * @param publisher as people know it
 * @param files the YAML as it came
 * @param hash SHA-256 of the files in hex
 * @param origin shipped or uploaded
 * @param storedAt when it was stored
 * @param state how far it has come
 * @param from the day from which it counts or counted; null while it is only checked
 * @param peopleConcludedAgain how many it touched when it was switched on; null before
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PackVersion(
    String authority,
    int version,
    String pack,
    String publisher,
    @JsonIgnore List<PackText> files,
    String hash,
    String origin,
    Instant storedAt,
    PackState state,
    @Nullable LocalDate from,
    @Nullable Long peopleConcludedAgain) {
  /** Keeps the files as they are. */
  public PackVersion {
    files = List.copyOf(files);
  }
}
