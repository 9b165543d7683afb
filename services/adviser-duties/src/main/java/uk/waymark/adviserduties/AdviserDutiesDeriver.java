package uk.waymark.adviserduties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.answer.Messages;
import uk.waymark.kit.casefile.Deriver;
import uk.waymark.statute.Statute;
import uk.waymark.statute.law.Settings;

/** What this service concludes of one person: see {@link Messages#adviserDuties}. */
@ApplicationScoped
class AdviserDutiesDeriver implements Deriver {
  private static final Settings SETTINGS = Settings.defaults();

  @Override
  public String version() {
    return Statute.version() + " " + SETTINGS.words();
  }

  @Override
  public Record derive(PersonKey person, List<CareEvent> events) {
    return Messages.adviserDuties(person, events, SETTINGS);
  }
}
