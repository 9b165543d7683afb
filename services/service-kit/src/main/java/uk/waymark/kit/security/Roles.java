package uk.waymark.kit.security;

/** The names of the roles, as they stand in the claim {@code groups} of a token. */
public final class Roles {
  /** A personal adviser: reads and records for the young people of an authority. */
  public static final String ADVISER = "adviser";

  /** A team manager: what an adviser may, and the work of the team. */
  public static final String MANAGER = "manager";

  /** A system of the authority that sends events and reads answers. */
  public static final String INTEGRATOR = "integrator";

  /** Someone who runs the installation: replays, erasures, the state of the record. */
  public static final String OPERATOR = "operator";

  /** An officer of the authority who keeps its pack of offers; a manager may too. */
  public static final String OFFERS_OFFICER = "offers-officer";

  private Roles() {}
}
