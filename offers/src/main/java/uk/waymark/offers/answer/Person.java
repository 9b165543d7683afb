package uk.waymark.offers.answer;

import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;

/**
 * One young person, as offers are judged for them.
 *
 * @param authority the GSS code of the council whose young person they are
 * @param history what is known
 * @param settings how the readings of the law are set there
 * @param course what the law says; with its entitlements, for the offers that come after one
 */
public record Person(String authority, History history, Settings settings, LifeCourse course) {}
