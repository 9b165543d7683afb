package uk.waymark.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
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
