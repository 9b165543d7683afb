package uk.waymark.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A folder that looks like the built project, with stand-ins for services. */
public final class StandInProject {
  private StandInProject() {}

  /**
   * Makes a runnable jar for each of these services.
   *
   * @param root an empty folder
   */
  public static Path in(Path root, Iterable<String> services) throws IOException {
    for (String service : services) {
      Path target = Files.createDirectories(root.resolve("services").resolve(service + "/target"));
      Manifest manifest = new Manifest();
      Attributes main = manifest.getMainAttributes();
      main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
      main.put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
      main.put(Attributes.Name.CLASS_PATH, testClasses().toString());
      Path jar = target.resolve(service + "-0.1.0-SNAPSHOT-runner.jar");
      new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
    return root;
  }

  private static URI testClasses() {
    return URI.create(StandIn.class.getProtectionDomain().getCodeSource().getLocation().toString());
  }
}
