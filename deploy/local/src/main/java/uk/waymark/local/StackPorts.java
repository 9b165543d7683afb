package uk.waymark.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ports of 127.0.0.1 that a local stack uses.
 *
 * @param services the HTTP port of each service by its name
 */
public record StackPorts(
    Map<String, Integer> services, int signIn, int smtp, int postgres, int kafka, int controller) {

  /** The portal's port when nobody chose another. */
  public static final int STANDARD_BASE = 8080;

  /** Keeps the order of the services. */
  public StackPorts {
    services = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(services));
  }

  /** The ports that the documentation names: portal 8080, sign-in 8090, Kafka 29092 and so on. */
  public static StackPorts standard(List<ServiceSpec> services) {
    return new StackPorts(
        servicesFrom(STANDARD_BASE, services), STANDARD_BASE + 10, 2525, 25432, 29092, 29093);
  }

  /**
   * All ports near one number, for a machine where the standard ones are taken.
   *
   * @param base the portal's port; the highest used is base + 41
   */
  public static StackPorts from(int base, List<ServiceSpec> services) {
    return new StackPorts(
        servicesFrom(base, services), base + 10, base + 20, base + 30, base + 40, base + 41);
  }

  /** Ports that were free a moment ago, for tests and benchmarks side by side. */
  public static StackPorts free(List<ServiceSpec> services) {
    Map<String, Integer> ports = new LinkedHashMap<>();
    services.forEach(service -> ports.put(service.name(), Ports.free()));
    return new StackPorts(
        ports, Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
  }

  private static Map<String, Integer> servicesFrom(int base, List<ServiceSpec> services) {
    Map<String, Integer> ports = new LinkedHashMap<>();
    services.forEach(service -> ports.put(service.name(), base + service.portOffset()));
    return ports;
  }

  /**
   * Refuses to go on when another program listens on one of the ports.
   *
   * @throws LocalFault naming the first such port and what wants it
   */
  void requireFree() {
    services.forEach((name, port) -> Ports.requireFree(port, name));
    Ports.requireFree(signIn, "the demo sign-in");
    Ports.requireFree(smtp, "the mailbox");
    Ports.requireFree(postgres, "PostgreSQL");
    Ports.requireFree(kafka, "Kafka");
    Ports.requireFree(controller, "the Kafka controller");
  }

  /**
   * The HTTP port of a service.
   *
   * @throws IllegalArgumentException when there is no such service here
   */
  public int of(String service) {
    Integer port = services.get(service);
    if (port == null) {
      throw new IllegalArgumentException("no service " + service + " in " + services.keySet());
    }
    return port;
  }
}
