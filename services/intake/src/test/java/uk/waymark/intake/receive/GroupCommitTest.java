package uk.waymark.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.intake.record.Outcome;
import uk.waymark.intake.record.Recorded;
import uk.waymark.kit.problem.ProblemException;

/** With a record of this test's own, so that it can be slow, refuse or be away. */
class GroupCommitTest {
  private static final int A_LARGE_REQUEST = 51;

  private final List<List<String>> commits = new CopyOnWriteArrayList<>();
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private final GroupCommit groupCommit = new GroupCommit(this::commit);

  @AfterEach
  void stop() {
    groupCommit.stop();
    callers.close();
  }

  @Test
  void a_request_that_comes_alone_is_committed_alone() {
    groupCommit.start();

    assertThat(groupCommit.record(events("7"))).containsExactly(accepted(7));
    assertThat(groupCommit.record(events("8"))).containsExactly(accepted(8));
    assertThat(commits).containsExactly(List.of("7"), List.of("8"));
  }

  @Test
  void requests_in_hand_at_once_share_a_commit_and_each_has_its_own_answer() throws Exception {
    var answers = asked(IntStream.range(0, 40).mapToObj(i -> List.of("1" + i, "2" + i)).toList());

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get())
          .containsExactly(accepted(Long.parseLong("1" + i)), accepted(Long.parseLong("2" + i)));
    }
    assertThat(commits).hasSize(1);
    assertThat(commits.getFirst()).hasSize(80).doesNotHaveDuplicates();
  }

  @Test
  void what_the_database_refuses_spoils_nobody_elses_request() throws Exception {
    var answers = asked(List.of(List.of("1"), List.of("2", "refused"), List.of("3")));

    assertThat(answers.get(0).get()).containsExactly(accepted(1));
    assertThat(answers.get(2).get()).containsExactly(accepted(3));
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> answers.get(1).get())
        .withCauseInstanceOf(IllegalStateException.class);
    assertThat(commits).containsExactlyInAnyOrder(List.of("1"), List.of("3"));
  }

  @Test
  void a_database_that_is_away_is_told_to_everybody_in_hand() {
    var answers = asked(List.of(List.of("1"), List.of("away"), List.of("3")));

    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(answer::get)
                    .withCauseInstanceOf(ProblemException.class));
    assertThat(commits).isEmpty();
  }

  @Test
  void a_large_request_has_a_commit_of_its_own() {
    var large = largeIds();

    // Not even started: a large request never waits in the queue.
    assertThat(groupCommit.record(events(large.toArray(String[]::new)))).hasSize(A_LARGE_REQUEST);
    assertThat(commits).containsExactly(large);
  }

  @Test
  void after_the_stop_nobody_waits_for_ever() {
    groupCommit.start();
    groupCommit.stop();

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> groupCommit.record(events("1")))
        .satisfies(problem -> assertThat(problem.problem().status()).isEqualTo(503));
    assertThat(commits).isEmpty();
  }

  /** Answers to requests all of which wait before the first commit begins. */
  private List<Future<List<Recorded>>> asked(List<List<String>> requests) {
    var answers = new ArrayList<Future<List<Recorded>>>();
    for (var ids : requests) {
      answers.add(callers.submit(() -> groupCommit.record(events(ids.toArray(String[]::new)))));
    }
    await().until(() -> groupCommit.waiting() == requests.size());
    groupCommit.start();
    return answers;
  }

  private List<Recorded> commit(List<CareEvent> events) {
    var ids = events.stream().map(CareEvent::id).toList();
    if (ids.contains("away")) {
      throw ProblemException.of(503, "The record can't be reached", "Come again.");
    }
    if (ids.contains("refused")) {
      throw new IllegalStateException("the database refused");
    }
    commits.add(ids);
    return ids.stream().map(id -> accepted(Long.parseLong(id))).toList();
  }

  private static Recorded accepted(long position) {
    return new Recorded(Outcome.ACCEPTED, position);
  }

  private static List<CareEvent> events(String... ids) {
    return List.of(ids).stream().map(GroupCommitTest::event).toList();
  }

  private static CareEvent event(String id) {
    var json =
        """
        {"specversion": "1.0", "id": "%s", "source": "urn:test", "authority": "E06000051",
         "subject": "p-1", "type": "uk.waymark.care-started.v1", "time": "2025-03-01T00:00:00Z",
         "data": {"legalBasis": "section-20"}}
        """
            .formatted(id);
    return switch (EventReader.read(json.getBytes(StandardCharsets.UTF_8))) {
      case EventReader.ReadResult.Read(var event) -> event;
      case EventReader.ReadResult.Unreadable(var reason, _) -> throw new AssertionError(reason);
    };
  }

  private static List<String> largeIds() {
    return IntStream.range(0, A_LARGE_REQUEST).mapToObj(Integer::toString).toList();
  }
}
