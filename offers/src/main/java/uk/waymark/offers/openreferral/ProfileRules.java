package uk.waymark.offers.openreferral;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the Open Referral UK profile 3.0 asks of what is sent. What a service itself breaks refuses
 * it; what breaks beside it, such as a term of a taxonomy, is a warning.
 */
record ProfileRules(Notes notes) {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

  private static final String WEB_ADDRESS =
      " is not a web address: write one like https://example.org/page.";
  private static final String EMAIL_ADDRESS =
      " is not an e-mail address: write one like a@example.org.";
  private static final String NUMBER = " is not a number: write it without quotes.";

  void check(Sent sent) {
    sent.api().forEach(this::api);
    var ids = new HashSet<Object>();
    for (var service : sent.services()) {
      service(service);
      var id = service.object().get("id");
      if (id instanceof String && !ids.add(id)) {
        notes.warn(service.of("id"), "This id is there twice. Only the first of them was read.");
      }
    }
    sent.taxonomies().forEach(each -> described(each, "A taxonomy", List.of("uri")));
    sent.terms().forEach(each -> described(each, "A taxonomy term", List.of("term_uri")));
  }

  private void api(Sent.At api) {
    for (var key : List.of("version", "profile", "openapi_url")) {
      if (!(api.object().get(key) instanceof String)) {
        notes.refuse(
            api.of(key), "The feed does not say its " + key + ", so it may be of another profile.");
      }
    }
    for (var key : List.of("profile", "openapi_url")) {
      refuse(api, key, ProfileRules::isWebAddress, WEB_ADDRESS);
    }
  }

  private void service(Sent.At service) {
    var fields = service.object();
    if (!(fields.get("id") instanceof String id && UUID.matcher(id).matches())) {
      notes.refuse(service.of("id"), "A service needs an id that is a UUID.");
    }
    needed(service, "name", "A service needs a name.");
    needed(service, "description", "A service needs a description: say in it what people can get.");
    if (ServiceStatus.of(fields.get("status")).isEmpty()) {
      notes.refuse(
          service.of("status"), "status must be active, inactive, defunct or temporarily closed.");
    }
    refuse(service, "url", ProfileRules::isWebAddress, WEB_ADDRESS);
    refuse(service, "email", ProfileRules::isEmail, EMAIL_ADDRESS);
    refuse(service, "assurer_email", ProfileRules::isEmail, EMAIL_ADDRESS);
    refuse(service, "minimum_age", Number.class::isInstance, NUMBER);
    refuse(service, "maximum_age", Number.class::isInstance, NUMBER);
    refuse(service, "assured_date", ProfileRules::isDay, " is not a day such as 2026-04-01.");
    if (fields.get("organization") instanceof Map<?, ?> organisation) {
      described(
          new Sent.At(service.of("organization"), organisation),
          "An organization",
          List.of("website", "uri"));
    }
  }

  private void described(Sent.At at, String what, List<String> addresses) {
    for (var key : List.of("id", "name", "description")) {
      if (!(at.object().get(key) instanceof String text) || text.isBlank()) {
        notes.warn(at.of(key), what + " should have: " + key + ".");
      }
    }
    for (var key : addresses) {
      if (breaks(at, key, ProfileRules::isWebAddress)) {
        notes.warn(at.of(key), key + " is not a web address.");
      }
    }
  }

  private void needed(Sent.At at, String key, String reason) {
    if (!(at.object().get(key) instanceof String text) || text.isBlank()) {
      notes.refuse(at.of(key), reason);
    }
  }

  private void refuse(Sent.At at, String key, Predicate<Object> good, String reason) {
    if (breaks(at, key, good)) {
      notes.refuse(at.of(key), key + reason);
    }
  }

  /** Whether it is said, and not as it should be. */
  private static boolean breaks(Sent.At at, String key, Predicate<Object> good) {
    var said = at.object().get(key);
    return said != null && !good.test(said);
  }

  private static boolean isEmail(Object said) {
    return said instanceof String text && EMAIL.matcher(text).matches();
  }

  private static boolean isDay(Object date) {
    try {
      return date instanceof String text && LocalDate.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isWebAddress(Object said) {
    try {
      if (!(said instanceof String text)) {
        return false;
      }
      var uri = new URI(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
