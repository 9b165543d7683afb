package uk.waymark.intake.ssda903;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import uk.waymark.intake.receive.Limits;

/** The files of one request, zips unpacked, none of it larger than the limit. */
final class Uploads {
  /**
   * The most bytes of all files of a request, unpacked: 256 MiB, or an eighth of the memory where
   * that is less, since the rows of a request are read before any of them is kept.
   */
  static final long LIMIT = Math.min(256L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 8);

  private static final int MOST_FILES = 100;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private long bytes;

  /** File contents by name, in the order in which they came. */
  Map<String, byte[]> files() {
    if (files.isEmpty()) {
      throw new Unrecognised("", "There is no file in this request.");
    }
    return files;
  }

  /**
   * Adds a file, or what is in it if it is a zip.
   *
   * @throws Unrecognised if it is a broken zip
   */
  void add(String name, byte[] content) throws IOException {
    if (isZip(content)) {
      unzip(name, content);
    } else {
      put(name, content);
    }
  }

  private void unzip(String name, byte[] content) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          put(baseName(entry.getName()), Limits.read(zip, bytes, LIMIT, "an import"));
        }
      }
    } catch (ZipException e) {
      throw new Unrecognised("/" + name, "This zip is broken. Pack it again.");
    }
  }

  private void put(String name, byte[] content) {
    bytes += content.length;
    if (bytes > LIMIT) {
      throw Limits.tooLarge("an import", LIMIT, "bytes", bytes);
    }
    if (files.size() == MOST_FILES) {
      throw Limits.tooLarge("an import", MOST_FILES, "files", MOST_FILES + 1L);
    }
    String unique = name;
    for (int i = 2; files.containsKey(unique); i++) {
      unique = name + " (" + i + ")";
    }
    files.put(unique, content);
  }

  private static boolean isZip(byte[] content) {
    return content.length > 3
        && content[0] == 'P'
        && content[1] == 'K'
        && content[2] == 3
        && content[3] == 4;
  }

  /** The last part of a path, so that no folder of a sender's machine is told on. */
  static String baseName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
