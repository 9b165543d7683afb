package uk.waymark.local;

import java.util.List;

/**
 * One service of Waymark as the local stack runs it. This table is the only place that names them;
 * the compose file is compared with it.
 *
 * @param name the folder under {@code services/} and the name of the database
 * @param portOffset added to the portal's port (8080 by default)
 * @param heapMegabytes the limit of its Java heap
 */
public record ServiceSpec(String name, int portOffset, int heapMegabytes) {

  /** Every service, in the order in which they are shown. */
  public static final List<ServiceSpec> ALL =
      List.of(
          new ServiceSpec("intake", 1, 256),
          new ServiceSpec("entitlements", 2, 192),
          new ServiceSpec("adviser-duties", 3, 192),
          new ServiceSpec("plan-deadlines", 4, 192),
          new ServiceSpec("alerts", 5, 128),
          new ServiceSpec("portal", 0, 160));

  /** Their names. */
  public static List<String> names() {
    return ALL.stream().map(ServiceSpec::name).toList();
  }
}
