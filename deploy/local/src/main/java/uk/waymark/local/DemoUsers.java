package uk.waymark.local;

import static uk.waymark.local.DemoUser.AUTHORITY;
import static uk.waymark.local.DemoUser.OTHER_AUTHORITY;

import java.util.List;

/**
 * Everyone the demo sign-in knows. All are made up; those with a staff id stand in the staff list
 * of the synthetic council.
 */
public final class DemoUsers {
  private DemoUsers() {}

  /** People, in the order of the sign-in page. */
  public static List<DemoUser> people() {
    return List.of(
        new DemoUser(
            "demo-adviser",
            "Ama Osei",
            "personal adviser",
            List.of("adviser"),
            List.of(AUTHORITY),
            "pa-01"),
        new DemoUser(
            "demo-adviser-two",
            "Tom Whitfield",
            "personal adviser",
            List.of("adviser"),
            List.of(AUTHORITY),
            "pa-02"),
        new DemoUser(
            "demo-manager",
            "Priya Nair",
            "team manager",
            List.of("manager", "adviser"),
            List.of(AUTHORITY),
            "tm-01"),
        new DemoUser(
            "demo-other-authority",
            "Sam Elsewhere",
            "personal adviser of another authority",
            List.of("adviser"),
            List.of(OTHER_AUTHORITY),
            "pa-01"));
  }

  /** Programs, which get tokens with their client id and any secret. */
  public static List<DemoUser> programs() {
    return List.of(
        new DemoUser(
            "demo-case-system",
            "Demo case system",
            "integrator",
            List.of("integrator"),
            List.of(AUTHORITY),
            ""),
        new DemoUser(
            "demo-operator",
            "Demo operator",
            "operator",
            List.of("operator", "integrator", "manager"),
            List.of(AUTHORITY),
            ""),
        new DemoUser(
            "demo-two-authorities",
            "Demo adviser of two authorities",
            "adviser",
            List.of("adviser"),
            List.of(AUTHORITY, OTHER_AUTHORITY),
            "pa-01"),
        new DemoUser(
            "demo-other-case-system",
            "Demo case system of another authority",
            "integrator",
            List.of("integrator"),
            List.of(OTHER_AUTHORITY),
            ""),
        new DemoUser(
            "demo-offers-officer",
            "Demo officer who keeps the pack of offers",
            "offers officer",
            List.of("offers-officer"),
            List.of(AUTHORITY),
            ""));
  }
}
