package uk.waymark.bench.deriving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Seconds of processor time that some processes have used, to a hundredth. Unlike the time on the
 * clock it says nearly the same on a busy machine.
 */
final class ProcessorTime {
  private final List<Long> processes;
  private final double before;

  private ProcessorTime(List<Long> processes) {
    this.processes = processes;
    before = total();
  }

  /** Of this process from now on. */
  static ProcessorTime of(long process) {
    return new ProcessorTime(List.of(process));
  }

  /** Of the PostgreSQL processes that serve this connection's database now, from now on. */
  static ProcessorTime ofPostgres(Connection database) throws SQLException {
    List<Long> processes = new ArrayList<>();
    try (PreparedStatement select =
            database.prepareStatement(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database()");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        processes.add(rows.getLong(1));
      }
    }
    return new ProcessorTime(processes);
  }

  /** Used since; a process that has ended counts nothing. */
  double seconds() {
    return total() - before;
  }

  private double total() {
    return processes.stream()
            .flatMap(pid -> ProcessHandle.of(pid).stream())
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToLong(Duration::toMillis)
            .sum()
        / 1e3;
  }
}
