package uk.waymark.systemtests;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one running Waymark for all of them, started at first use. */
final class SharedTown implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Town.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedTown.class))
        .computeIfAbsent("town", key -> start(), Town.class);
  }

  private static Town start() {
    Town town = Town.start();
    try {
      Overdue.tell(town);
    } catch (IOException | RuntimeException | Error e) {
      town.close();
      throw new IllegalStateException("the shared town could not be told of its people", e);
    }
    return town;
  }
}
