package uk.waymark.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kit.problem.ProblemException;

class TransactionsTest {

  @ParameterizedTest
  @NullSource // the pool's own "acquisition timeout" has none
  @ValueSource(strings = {"08006", "53300", "57P01", "40001"})
  void a_database_that_is_away_is_503_with_a_time_to_try_again(@Nullable String state) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new Transactions(failing(state)).commit(_ -> 1))
        .satisfies(
            problem -> {
              assertThat(problem.problem().status()).isEqualTo(503);
              assertThat(problem.headers()).containsEntry("Retry-After", "5");
            });
  }

  @Test
  void a_connection_lost_while_committing_leaves_it_open_what_was_kept() {
    assertThat(detailOf(new Transactions(failingToCommit("08006")), true))
        .startsWith("It is not known whether this request was kept.");
    assertThat(detailOf(new Transactions(failingToCommit("40001")), true))
        .startsWith("Nothing of this request was kept.");
    assertThat(detailOf(new Transactions(failingToCommit("08006")), false))
        .startsWith("Nothing of this request was kept.");
  }

  @Test
  void a_rollback_that_fails_too_hides_nothing_of_what_failed_first() {
    assertThat(detailOf(new Transactions(failingToCommit("40001", "08003")), true))
        .startsWith("Nothing of this request was kept.");
    assertThat(detailOf(new Transactions(failingToCommit("08006", "40001")), true))
        .startsWith("It is not known whether this request was kept. Send the same request again");
    assertThatIllegalStateException()
        .isThrownBy(() -> new Transactions(failingToCommit("23505", "08003")).commit(_ -> 1));
  }

  private static @Nullable String detailOf(Transactions transactions, boolean workSucceeds) {
    var thrown =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                transactions.commit(
                    _ -> {
                      if (!workSucceeds) {
                        throw new SQLException("away", "08006");
                      }
                      return 1;
                    }));
    return thrown.problem().detail();
  }

  private static DataSource failingToCommit(String state) {
    return failingToCommit(state, null);
  }

  private static DataSource failingToCommit(String state, @Nullable String ofTheRollback) {
    var connection =
        proxy(
            Connection.class,
            method -> {
              if (method.equals("commit")) {
                throw new SQLException("away", state);
              }
              if (method.equals("rollback") && ofTheRollback != null) {
                throw new SQLException("away too", ofTheRollback);
              }
              return null;
            });
    return proxy(DataSource.class, _ -> connection);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            TransactionsTest.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, _) -> answer.to(method.getName())));
  }

  @FunctionalInterface
  private interface Answer {
    @Nullable Object to(String method) throws SQLException;
  }

  @Test
  void what_the_database_refuses_is_a_fault_of_ours() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Transactions(failing("23505")).commit(_ -> 1));
  }

  private static DataSource failing(@Nullable String state) {
    return (DataSource)
        Proxy.newProxyInstance(
            TransactionsTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (_, _, _) -> {
              throw new SQLException("away", state);
            });
  }
}
