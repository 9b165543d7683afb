package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.rig.Tokens;

/** How large an import may be: 256 MiB, or an eighth of the memory where that is less. */
@QuarkusTest
class ImportLimitTest extends RunningIntake {
  private static final int MIB = 1024 * 1024;
  private static final long LIMIT = Math.min(256L * MIB, Runtime.getRuntime().maxMemory() / 8);
  private static final String QUESTION = "/imports/ssda903?year=2017&authority=" + Event.COUNCIL;

  @Test
  void a_file_over_the_limit_is_refused_and_told_the_limit_whether_or_not_its_length_is_told()
      throws IOException {
    for (boolean told : new boolean[] {true, false}) {
      var connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + RestAssured.port + QUESTION)
                  .toURL()
                  .openConnection();
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setRequestProperty("Authorization", "Bearer " + Tokens.integrator());
      connection.setRequestProperty("Content-Type", "text/csv");
      if (told) {
        connection.setFixedLengthStreamingMode(LIMIT + 1);
      } else {
        connection.setChunkedStreamingMode(MIB);
      }
      try (var body = connection.getOutputStream()) {
        write(body, LIMIT + 1);
      }

      assertThat(connection.getResponseCode()).isEqualTo(413);
      assertThat(connection.getContentType()).startsWith(PROBLEM);
      try (var answer = connection.getErrorStream()) {
        var problem = Json.parse(answer.readAllBytes());
        assertThat(problem.path("limit").longValue()).isEqualTo(LIMIT);
        assertThat(problem.path("unit").textValue()).isEqualTo("bytes");
        assertThat(problem.path("detail").textValue())
            .contains("The limit of an import is " + LIMIT / MIB + " MiB")
            .contains("" + (LIMIT + 1));
      }
    }
  }

  /** Some kilobytes of zip can be any number of bytes. */
  @Test
  void a_zip_counts_unpacked_and_its_files_together() throws IOException {
    for (var sizes : List.of(List.of(LIMIT + 1), List.of(LIMIT / 2, LIMIT / 2 + 2))) {
      refused(asZip(sizes).post(QUESTION).then(), sizes.stream().mapToLong(Long::longValue).sum());
    }
  }

  private static void refused(ValidatableResponse answer, long found) {
    answer
        .statusCode(413)
        .contentType(PROBLEM)
        .body("unit", equalTo("bytes"))
        .body("detail", containsString("The limit of an import is " + LIMIT / MIB + " MiB"))
        .body("detail", containsString("" + found));
    assertThat(answer.extract().body().jsonPath().getLong("limit")).isEqualTo(LIMIT);
  }

  private static io.restassured.specification.RequestSpecification asZip(List<Long> sizes)
      throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
      for (int i = 0; i < sizes.size(); i++) {
        zip.putNextEntry(new ZipEntry("file-" + i + ".csv"));
        write(zip, sizes.get(i));
        zip.closeEntry();
      }
    }
    return caseSystem().contentType("application/zip").body(packed.toByteArray());
  }

  private static void write(OutputStream out, long bytes) throws IOException {
    var some = new byte[MIB];
    for (long left = bytes; left > 0; left -= MIB) {
      out.write(some, 0, (int) Math.min(MIB, left));
    }
  }
}
