package uk.waymark.casesystem.life;

/**
 * Who is asked first for a young person, and who takes over.
 *
 * @param adviserId staff id of the personal adviser
 * @param standInId staff id of the adviser who takes over
 * @param team id of their team
 */
public record Desk(String adviserId, String standInId, String team) {}
