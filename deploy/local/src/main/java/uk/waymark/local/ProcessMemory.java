package uk.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The memory of one process (or of PostgreSQL's family of processes), from Linux's {@code
 * /proc/PID/smaps_rollup}.
 *
 * @param name the service, {@code launcher and Kafka} or {@code PostgreSQL}
 * @param rssKilobytes resident; pages shared between processes count in each
 * @param pssKilobytes proportional: a shared page counts once in the sum
 */
public record ProcessMemory(String name, long rssKilobytes, long pssKilobytes) {

  /**
   * Reads a process and, if asked, its children. A child that ends meanwhile, as PostgreSQL's
   * helpers do, counts for nothing.
   *
   * @throws IOException when the process has ended or this is not Linux
   */
  static ProcessMemory of(String name, long pid, boolean withChildren) throws IOException {
    ProcessMemory own = of(name, pid);
    return withChildren
        ? own.with(ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).toList())
        : own;
  }

  /** The same with what those of these processes have that are still there. */
  ProcessMemory with(List<ProcessHandle> children) throws IOException {
    long rss = rssKilobytes;
    long pss = pssKilobytes;
    for (ProcessHandle child : children) {
      try {
        ProcessMemory memory = of(name, child.pid());
        rss += memory.rssKilobytes;
        pss += memory.pssKilobytes;
      } catch (IOException e) {
        if (child.isAlive()) {
          throw e;
        }
      }
    }
    return new ProcessMemory(name, rss, pss);
  }

  private static ProcessMemory of(String name, long pid) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"));
    return new ProcessMemory(name, kilobytes(lines, "Rss:"), kilobytes(lines, "Pss:"));
  }

  private static long kilobytes(List<String> lines, String field) throws IOException {
    for (String line : lines) {
      if (line.startsWith(field)) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("no " + field + " in smaps_rollup");
  }
}
