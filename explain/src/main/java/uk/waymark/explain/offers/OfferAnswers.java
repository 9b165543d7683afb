package uk.waymark.explain.offers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.contracts.Json;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.Offers;
import uk.waymark.offers.answer.Person;
import uk.waymark.offers.load.PackSet;

/**
 * What packs offer, beside the law in an answer: {@code offers}, by pack and id. The fields mean
 * what they mean among the entitlements, and are left out where there is nothing to say; an offer
 * has its source where the law has a provision.
 */
public final class OfferAnswers {
  /** A step's missing value is written as null, as among the reasons of the law. */
  private static final ObjectMapper MAPPER =
      Json.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private OfferAnswers() {}

  /** What the packs that are for a person offer over the whole life. */
  public static List<OfferCourse> courses(Person person, PackSet packs) {
    return Offers.derive(person, packs.of(person)).stream().sorted(OfferCourse.IN_ORDER).toList();
  }

  /** Puts the offers of a day into an answer. */
  public static void write(ObjectNode answer, List<OfferCourse> courses, LocalDate day) {
    var offers = answer.putArray("offers");
    courses.forEach(course -> offers.add(MAPPER.<JsonNode>valueToTree(OfferView.of(course, day))));
  }
}
