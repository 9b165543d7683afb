package uk.waymark.intake.ssda903;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.EventType;

/**
 * What a row of Episodes says: that care began, its legal basis, the home, custody, and how care
 * ended. A row that only continues an earlier episode does not say that care began.
 */
final class EpisodeStatements {
  private final List<Statement> statements = new ArrayList<>();
  private final PersonKey person;
  private final Episode episode;
  private final int version;

  private EpisodeStatements(PersonKey person, Episode episode, int version) {
    this.person = person;
    this.episode = episode;
    this.version = version;
  }

  static List<Statement> of(PersonKey person, Episode episode, int version) {
    var read = new EpisodeStatements(person, episode, version);
    read.beginning();
    LocalDate dec = episode.dec();
    String rec = episode.rec();
    if (dec != null && rec != null) {
      read.ending(dec, rec);
    }
    return List.copyOf(read.statements);
  }

  private void beginning() {
    var basis = Codes.LS.word(episode.ls(), "legalBasis").orElseThrow();
    if (episode.started()) {
      say("started", EventType.CARE_STARTED, episode.decom(), data("legalBasis", basis));
    } else if (Codes.RNE.says(episode.rne(), "legalBasis")) {
      say("basis", EventType.LEGAL_BASIS_CHANGED, episode.decom(), data("legalBasis", basis));
    }
    if (Codes.RNE.says(episode.rne(), "home")) {
      var kind = Codes.PLACE.word(episode.place(), "kind").orElseThrow();
      say("home", EventType.HOME_CHANGED, episode.decom(), data("kind", kind));
    }
    if (inCustody()) {
      var detained = basis.equals("remand") ? data("basis", "remand") : Json.object();
      say("detained", EventType.DETAINED, episode.decom(), detained);
    }
  }

  private void ending(LocalDate dec, String rec) {
    if (inCustody() && Codes.REC.says(rec, "leavesCustody")) {
      say("released", EventType.RELEASED, dec, Json.object());
    }
    if (!episode.ceased()) {
      return;
    }
    boolean shortBreak =
        "short-breaks".equals(Codes.LS.word(episode.ls(), "legalBasis").orElse(""));
    var reason =
        Optional.of(rec)
            .filter(_ -> shortBreak)
            .flatMap(code -> Codes.REC.word(code, "shortBreakReason"))
            .or(() -> Codes.REC.word(rec, "reason"))
            .orElseThrow();
    say("ended", EventType.CARE_ENDED, dec, data("reason", reason));
    switch (Codes.REC.word(rec, "also").orElse("")) {
      case "person-died" -> say("died", EventType.PERSON_DIED, dec, Json.object());
      case "special-guardianship-made" ->
          say("guardian", EventType.SPECIAL_GUARDIANSHIP_MADE, dec, Json.object());
      case "detained" -> say("sentenced", EventType.DETAINED, dec, data("basis", "sentence"));
      default -> {}
    }
  }

  private boolean inCustody() {
    return Codes.PLACE.says(episode.place(), "detained");
  }

  private void say(String what, EventType type, LocalDate on, ObjectNode data) {
    data.put("effectiveDate", on.toString());
    statements.add(
        new Statement(
            person,
            "EPISODES|" + episode.decom() + "|" + what,
            episode.year(),
            version,
            type,
            on,
            data,
            Optional.of(ReturnYear.of(episode.decom()).begins())));
  }

  private static ObjectNode data(String field, String word) {
    return Json.object().put(field, word);
  }
}
