package uk.waymark.contracts.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of why an answer is as it is.
 *
 * @param outcome met, not-met, undetermined or computed
 * @param provision the place in the law, as a lawyer writes it
 * @param url where its text stands; null if there is no address
 * @param strength statute, regulation, guidance, practice or derived
 * @param mark V (text read), S (secondary source) or M (text not yet checked)
 * @param version the version of the law that was applied
 * @param inForceFrom first day in force; null if not known
 * @param inForceTo first day no longer in force; null while in force
 * @param reading the reading this step turns on, such as {@code J-91}; null if none
 * @param facts what was read
 * @param words the step in plain words
 */
public record BecauseLine(
    String outcome,
    String provision,
    @Nullable String url,
    String strength,
    String mark,
    String version,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    @Nullable String reading,
    List<FactLine> facts,
    String words) {
  public BecauseLine {
    facts = List.copyOf(facts);
  }
}
