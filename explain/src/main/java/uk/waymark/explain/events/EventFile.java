package uk.waymark.explain.events;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.validation.EventValidator;
import uk.waymark.contracts.validation.Verdict;
import uk.waymark.contracts.validation.Violation;

/** A file of events, one CloudEvent a line: the people in it, and the lines that can't be taken. */
public final class EventFile {
  private static final String FOLDER = "It is a folder: name a file in it.";

  private final String name;
  private final EventValidator validator = EventValidator.create();
  private final Map<EventId, Seen> seen = new HashMap<>();
  private final Map<PersonKey, List<CareEvent>> people = new LinkedHashMap<>();
  private final List<String> badLines = new ArrayList<>();

  private record EventId(String source, String id) {}

  private record Seen(int line, String contentHash) {}

  private EventFile(String name) {
    this.name = name;
  }

  /**
   * Reads and judges every line.
   *
   * @throws IOException if the file can't be read
   */
  public static EventFile read(String name) throws IOException {
    var file = new EventFile(name);
    var bytes = Files.readAllBytes(path(name));
    int number = 1;
    for (int start = 0; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      file.line(number, Arrays.copyOfRange(bytes, start, end));
      start = end + 1;
    }
    return file;
  }

  /** The events of each person, in the order of their first appearance. */
  public Map<PersonKey, List<CareEvent>> people() {
    return Collections.unmodifiableMap(people);
  }

  /** {@code FILE:LINE: /json/pointer: reason}; the pointer is / for the line as a whole. */
  public List<String> badLines() {
    return Collections.unmodifiableList(badLines);
  }

  /** One line for people: that a file can't be read, and why. */
  public static String cantBeRead(String name, IOException reason) {
    var why =
        switch (reason) {
          case NoSuchFileException _ -> "There is no such file.";
          case AccessDeniedException _ -> "You are not allowed to read it.";
          default -> FOLDER.equals(reason.getMessage()) ? FOLDER : "Please check its name.";
        };
    return "the file " + name + " can't be read. " + why;
  }

  private static Path path(String name) throws IOException {
    try {
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new IOException(FOLDER);
      }
      return path;
    } catch (InvalidPathException e) {
      throw new IOException("no such file", e);
    }
  }

  private void line(int number, byte[] line) {
    if (isBlank(line)) {
      return;
    }
    switch (validator.validate(line)) {
      case Verdict.Valid(var event) -> take(number, event);
      case Verdict.Invalid(_, var violations) -> violations.forEach(each -> refuse(number, each));
    }
  }

  private void take(int number, CareEvent event) {
    var first = new Seen(number, event.contentHash());
    var before = seen.putIfAbsent(new EventId(event.source(), event.id()), first);
    if (before == null) {
      people.computeIfAbsent(event.person(), _ -> new ArrayList<>()).add(event);
    } else if (!before.contentHash().equals(first.contentHash())) {
      refuse(
          number,
          new Violation(
              "/id",
              "Line "
                  + before.line()
                  + " has an event of the same id and source with other content. Give a new event"
                  + " a new id; to replace the earlier one, name it in corrects."));
    }
  }

  private void refuse(int number, Violation violation) {
    var pointer = violation.pointer().isEmpty() ? "/" : violation.pointer();
    badLines.add(name + ":" + number + ": " + pointer + ": " + violation.message());
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
