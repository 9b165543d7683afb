package uk.waymark.explain.planted;

import java.sql.Connection;

/** An explanation that needs a server, and money that is not exact. */
public final class ExplainsWithADatabase {
  private final double pounds;

  /** Keeps an inexact amount. */
  public ExplainsWithADatabase(double pounds) {
    this.pounds = pounds;
  }

  /** Needs a database. */
  public String explain(Connection database) {
    return database + " " + pounds;
  }
}
