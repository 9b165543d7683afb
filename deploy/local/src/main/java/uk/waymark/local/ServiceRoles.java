package uk.waymark.local;

import java.util.List;

/**
 * What the three roles of a service may do in its database. The same statements stand in {@code
 * deploy/compose/databases.sh}; a test compares them.
 */
public final class ServiceRoles {
  private ServiceRoles() {}

  /**
   * Statements to run in the database as superuser; running them again changes nothing.
   *
   * @param database the database's name, stem of the roles' names
   */
  public static List<String> grants(String database) {
    String owner = database + "_owner";
    String writer = database + "_writer";
    String reader = database + "_reader";
    String later = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " IN SCHEMA public GRANT ";
    return List.of(
        "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC",
        "GRANT CONNECT ON DATABASE " + database + " TO " + writer + ", " + reader,
        "ALTER SCHEMA public OWNER TO " + owner,
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "GRANT USAGE ON SCHEMA public TO " + writer + ", " + reader,
        later + "SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO " + writer,
        later + "USAGE, SELECT, UPDATE ON SEQUENCES TO " + writer,
        later + "SELECT ON TABLES TO " + reader);
  }
}
