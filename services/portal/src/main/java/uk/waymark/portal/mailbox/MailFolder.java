package uk.waymark.portal.mailbox;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of the demo's e-mails; there is none outside the profiles local and test. */
@ApplicationScoped
public class MailFolder {
  private final Optional<Path> folder;

  /** The folder named by {@code waymark.mail.folder}. */
  @Inject
  public MailFolder(@ConfigProperty(name = "waymark.mail.folder") Optional<String> folder) {
    var profiles = ConfigUtils.getProfiles();
    this.folder =
        profiles.contains("local") || profiles.contains("test")
            ? folder.filter(name -> !name.isBlank()).map(Path::of)
            : Optional.empty();
  }

  /** Whether there is a mailbox. */
  public boolean isShown() {
    return folder.isPresent();
  }

  /** The files of all e-mails, the newest first; none while nothing was sent. */
  List<Path> newestFirst() {
    var place = folder.orElseThrow(() -> new IllegalStateException("there is no mailbox"));
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (var files = Files.list(place)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
