package uk.waymark.offers.openreferral;

import java.time.LocalDate;
import uk.waymark.offers.pack.Publisher;

/**
 * What whoever imports must say: what becomes of services that do not come from Waymark.
 *
 * @param packId the pack that they become
 * @param publisher whose pack that is
 * @param day the day on which the services were read from the directory
 */
public record Asked(String packId, Publisher publisher, LocalDate day) {}
