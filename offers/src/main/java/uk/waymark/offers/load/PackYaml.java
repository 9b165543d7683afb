package uk.waymark.offers.load;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes mappings, such as those of a {@code PackTree}, as a file of a pack. */
public final class PackYaml {
  private static final int WIDTH = 100;

  private PackYaml() {}

  /** The file, as an officer can read and change it. */
  public static String of(Map<String, ?> tree) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(WIDTH);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setSplitLines(true);
    return new Yaml(options).dump(tree);
  }
}
