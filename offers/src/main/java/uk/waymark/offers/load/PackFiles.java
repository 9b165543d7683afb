package uk.waymark.offers.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files of packs: in a folder, or among those that come with Waymark. */
public final class PackFiles {
  private static final String SHIPPED = "/packs/";

  private PackFiles() {}

  /**
   * Reads a pack from a folder with its {@code .yaml} files, in order of their names, or from one
   * such file.
   *
   * @throws IOException if it is not there or can't be read; the message says what was looked for
   */
  public static Loaded read(Path pack) throws IOException {
    var name = pack.toString();
    if (Files.isDirectory(pack)) {
      var texts = new ArrayList<PackText>();
      try (var files = Files.list(pack)) {
        for (var file : files.sorted().toList()) {
          if (isYaml(file)) {
            texts.add(text(file));
          }
        }
      }
      if (texts.isEmpty()) {
        throw new IOException("There is no file that ends in .yaml in " + name + ".");
      }
      return PackReader.read(name, texts);
    }
    if (!Files.isRegularFile(pack)) {
      throw new IOException("There is no pack " + name + ": name a folder or a .yaml file.");
    }
    return PackReader.read(name, List.of(text(pack)));
  }

  private static boolean isYaml(Path file) {
    var name = file.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
  }

  private static PackText text(Path file) throws IOException {
    try {
      return new PackText(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8 text. Save it as UTF-8.", e);
    }
  }

  /**
   * Reads the packs that come with Waymark, by the name of their folder, in the order of {@code
   * packs/index}, which names their files.
   */
  public static Map<String, Loaded> shipped() {
    var read = new LinkedHashMap<String, Loaded>();
    shippedTexts().forEach((folder, files) -> read.put(folder, PackReader.read(folder, files)));
    return read;
  }

  /** The files of the packs that come with Waymark, in the same order. */
  public static Map<String, List<PackText>> shippedTexts() {
    var texts = new LinkedHashMap<String, List<PackText>>();
    for (var file : resource("index").lines().filter(line -> !line.isBlank()).toList()) {
      var folder = file.substring(0, file.indexOf('/'));
      texts.computeIfAbsent(folder, _ -> new ArrayList<>()).add(new PackText(file, resource(file)));
    }
    return texts;
  }

  private static String resource(String name) {
    try (InputStream file = PackFiles.class.getResourceAsStream(SHIPPED + name)) {
      if (file == null) {
        throw new IllegalStateException("no file " + SHIPPED + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
