package uk.waymark.entitlements;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.kit.casefile.CaseFile;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.History;

/**
 * What is known of one person for a question, derived once for all parts of the answer.
 *
 * @param file what is held
 * @param question the day, and up to when something counts as known
 * @param history the facts known then
 * @param life what the law says of them
 */
record Known(CaseFile file, Question question, History history, LifeCourse life) {
  static Known of(CaseFile file, Question question) {
    var history = Answers.known(file.events(), RecordedMoment.ITS_INTAKE, question);
    return new Known(
        file,
        question,
        history,
        Statute.derive(history, Conclusions.SETTINGS.at(file.person().authority())));
  }

  /** The law's part of the answer. */
  ObjectNode answer(Part part) {
    return Answers.parts(file.person(), life, question, Set.of(part));
  }

  /** The same with what would change it, which tens of supposed lives are derived for. */
  ObjectNode answerAndChanges(Part part) {
    return Answers.explained(
        file.person(),
        history,
        life,
        Conclusions.SETTINGS.at(file.person().authority()),
        question,
        Set.of(part));
  }
}
