package uk.waymark.contracts.planted;

import java.sql.Connection;
import uk.waymark.statute.planted.LawThatKnowsAService;

/** A contract that knows the law and a database, in a package that is not null-marked. */
public final class ContractThatKnowsTooMuch {
  /** Asks the law and looks at a database. */
  public String ask(LawThatKnowsAService law, Connection database) {
    return law.name() + database;
  }
}
