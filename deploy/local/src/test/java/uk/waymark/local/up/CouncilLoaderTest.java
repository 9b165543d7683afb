package uk.waymark.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.local.LocalFault;

class CouncilLoaderTest {
  private final List<String> asked = new ArrayList<>();
  private final Deque<Integer> answers = new ArrayDeque<>();
  private HttpServer intake = unbound();

  private static HttpServer unbound() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void startIntake() {
    intake.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("content-type")
                  + " "
                  + exchange.getRequestHeaders().getFirst("authorization")
                  + " "
                  + body.length());
          byte[] answer = "{\"events\":3}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answers.isEmpty() ? 202 : answers.pop(), answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    intake.start();
  }

  @AfterEach
  void stopIntake() {
    intake.stop(0);
  }

  @Test
  void events_go_out_in_batches_of_five_hundred() throws Exception {
    loader().publish(IntStream.range(0, 1001).mapToObj(i -> "{}").toList());

    String common =
        "POST /events application/cloudevents-batch+json; charset=UTF-8 Bearer the-token ";
    assertThat(asked).containsExactly(common + 1501, common + 1501, common + 4);
  }

  @Test
  void a_batch_is_sent_again_while_intake_is_busy() throws Exception {
    answers.addAll(List.of(503, 429, 202));

    loader().publish(List.of("{}"));

    assertThat(asked).hasSize(3);
  }

  @Test
  void a_refused_event_stops_the_load() {
    answers.add(207);

    assertThatExceptionOfType(LocalFault.class)
        .isThrownBy(() -> loader().publish(List.of("{}")))
        .withMessageStartingWith("intake did not take the synthetic council: it answered 207");
  }

  @Test
  void the_staff_list_goes_to_its_authority() throws Exception {
    answers.add(204);

    loader().publishStaff("E06000051", "[]");

    assertThat(asked)
        .containsExactly("PUT /staff/E06000051 application/json; charset=UTF-8 Bearer the-token 2");
  }

  @Test
  void the_record_says_how_many_events_are_held() throws Exception {
    answers.add(200);

    assertThat(loader().eventsHeld()).isEqualTo(3);
  }

  private CouncilLoader loader() {
    return new CouncilLoader(
        URI.create("http://127.0.0.1:" + intake.getAddress().getPort()), "the-token");
  }
}
