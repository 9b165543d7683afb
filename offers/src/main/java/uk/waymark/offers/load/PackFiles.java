package uk.waymark.offers.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the files of packs: in a folder, or among those that come with Waymark. */
public final class PackFiles {
  private static final String SHIPPED = "/packs/";

  private PackFiles() {}

  /**
   * Reads a pack from a folder with its {@code .yaml} files, in order of their names, or from one
   * such file. Hidden files of a folder are left out; {@link #passedOver} names them.
   *
   * @throws IOException if it is not there or can't be read; the message says what was looked for
   */
  public static Loaded read(Path pack) throws IOException {
    var name = pack.toString();
    if (Files.isDirectory(pack)) {
      var files = yamlIn(pack).stream().filter(file -> !isHidden(file)).toList();
      if (files.isEmpty()) {
        throw new IOException("There is no file that ends in .yaml in " + name + ".");
      }
      return read(name, files);
    }
    if (!Files.isRegularFile(pack)) {
      throw new IOException("There is no pack " + name + ": name a folder or a .yaml file.");
    }
    return read(name, List.of(pack));
  }

  /**
   * The hidden {@code .yaml} files of a folder, which are no part of its pack: editors and file
   * managers leave copies under such names.
   *
   * @throws IOException if the folder can't be read
   */
  public static List<Fault> passedOver(Path pack) throws IOException {
    return Files.isDirectory(pack)
        ? yamlIn(pack).stream()
            .filter(PackFiles::isHidden)
            .map(
                file ->
                    new Fault(
                        new Place(file.toString(), 1),
                        "The file is not read, because its name begins with a dot. Give it another"
                            + " name, or remove it if it is a copy of an editor."))
            .toList()
        : List.of();
  }

  private static Loaded read(String name, List<Path> files) throws IOException {
    var texts = new ArrayList<PackText>();
    var faults = new ArrayList<Fault>();
    for (var file : files) {
      var bytes = Files.readAllBytes(file);
      Utf8.fault(file.toString(), bytes).ifPresent(faults::add);
      texts.add(new PackText(file.toString(), new String(bytes, StandardCharsets.UTF_8)));
    }
    return faults.isEmpty() ? PackReader.read(name, texts) : new Loaded.Refused(name, faults);
  }

  private static List<Path> yamlIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(PackFiles::isYaml).sorted().toList();
    }
  }

  private static boolean isYaml(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
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
