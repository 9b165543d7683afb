package uk.waymark.local.up;

import java.util.List;
import uk.waymark.local.LocalFault;
import uk.waymark.local.StackPorts;

/**
 * What a person may say after {@code ./waymark up}.
 *
 * @param fresh start empty: the data of earlier runs go
 * @param portBase the portal's port; the others follow it unless it is the standard one
 */
record UpOptions(boolean fresh, int portBase) {
  private static final int LOWEST_BASE = 1024; // those below are the system's
  private static final int HIGHEST_BASE = 65535 - 41;

  static final String USAGE = "Usage: ./waymark up [--fresh] [--ports NUMBER]";

  /**
   * @throws LocalFault for anything else
   */
  static UpOptions of(List<String> arguments) {
    boolean fresh = false;
    int base = StackPorts.STANDARD_BASE;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--fresh")) {
        fresh = true;
      } else if (argument.equals("--ports") && i + 1 < arguments.size()) {
        i++;
        base = portBase(arguments.get(i));
      } else {
        throw new LocalFault("Not understood: " + argument + "\n" + USAGE);
      }
    }
    return new UpOptions(fresh, base);
  }

  private static int portBase(String text) {
    int base = text.matches("[0-9]{4,5}") ? Integer.parseInt(text) : 0;
    if (base < LOWEST_BASE || base > HIGHEST_BASE) {
      throw new LocalFault(
          "Not a port: %s (a number from %d to %d)\n%s"
              .formatted(text, LOWEST_BASE, HIGHEST_BASE, USAGE));
    }
    return base;
  }
}
