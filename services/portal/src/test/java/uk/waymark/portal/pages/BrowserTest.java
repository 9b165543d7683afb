package uk.waymark.portal.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static uk.waymark.portal.SyntheticPeople.AUTHORITY;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
class BrowserTest {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final String PERSON = "/young-people/" + AUTHORITY + "/";
  private static final int MOST_TABS = 60;
  private static final int MOST_STOPS = 300;

  @TestHTTPResource("/")
  String address = "";

  private static @Nullable Browser started;

  private final Browser browser = started == null ? Browser.start() : started;

  @BeforeEach
  void aBrowserAndACouncil() {
    if (started != null) {
      return;
    }
    started = browser;
    try (var publisher = new Publisher()) {
      Council.publish(publisher);
    }
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () -> {
              seen("quiet-39", "Quiet Person 39");
              seen("many-duties", "Visit the young person at home");
              seen("many-duties", "Review the pathway plan");
              seen("awaiting", "Review the pathway plan");
              seen(
                  "long.name_with-a-very-long-reference-0123456789-0123456789-01",
                  "Receiver missing");
            });
  }

  private static void seen(String subject, String text) {
    given()
        .auth()
        .oauth2(Tokens.adviser())
        .get(PERSON + subject)
        .then()
        .statusCode(200)
        .body(containsString(text));
  }

  @AfterAll
  static void close() {
    if (started != null) {
      started.close();
    }
  }

  @Test
  void signing_in_without_javascript_leads_to_the_list_and_signing_out_ends_the_session() {
    try (var visitor = browser.visitor(false, 1200)) {
      var page = signIn(visitor);

      assertThat(page.textContent("h1")).isEqualTo("Young people");
      assertThat(page.textContent(".waymark-demo")).contains("Synthetic young people only");
      page.fill("#search", "blake");
      page.click("button:text-is(\"Search\")");
      assertThat(page.url()).doesNotContain("blake");
      page.click("text=Jo Blake");
      assertThat(page.textContent("h1")).isEqualTo("Jo Blake");
      page.click("section:has(#plan-deadlines) summary >> nth=0");
      assertThat(page.locator("section:has(#plan-deadlines) details[open]").first().innerText())
          .contains("The last review was six months before.");
      page.fill("#as-at-year", "2023");
      page.click("button:text-is(\"Show\")");
      assertThat(page.textContent(".waymark-notice")).contains("2023, not today");

      page.click("text=Sign out");

      assertThat(page.textContent("h1")).isEqualTo("You have signed out");
      page.navigate(address + "young-people");
      assertThat(page.url()).contains("/waymark-demo/");
    }
  }

  @Test
  void a_form_that_is_sent_after_the_session_has_ended_leads_to_the_sign_in() {
    try (var visitor = browser.visitor(false, 1200)) {
      var page = signIn(visitor);
      page.fill("#search", "blake");
      visitor.clearCookies();

      page.click("button:text-is(\"Search\")");

      page.waitForURL("**/waymark-demo/**");
      assertThat(page.url()).doesNotContain("blake");
    }
  }

  @Test
  void the_keyboard_alone_reaches_a_person_and_the_reasons_with_a_visible_focus() {
    try (var visitor = browser.visitor(true, 1200)) {
      var page = signIn(visitor);
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to main content");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main-content");

      tabTo(page, "Jo Blake");
      page.keyboard().press("Enter");
      page.waitForURL("**/many-duties");
      tabTo(page, "Why");
      page.keyboard().press("Enter");

      assertThat(page.isVisible("text=Was an eligible child before leaving care.")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"young-people", "young-people/E06000051/many-duties"})
  void tab_stops_visibly_at_every_link_button_and_field_and_leaves_the_page(String path) {
    try (var visitor = browser.visitor(true, 1200)) {
      var page = signIn(visitor);
      page.navigate(address + path);
      var controls = ((Number) page.evaluate(Tabbing.NUMBER_THE_CONTROLS)).intValue();
      assertThat(controls).isGreaterThan(10);

      var visited = new TreeSet<String>();
      for (var stops = 0; tab(page); stops++) {
        assertThat(stops).as("stops, the page being left after the last").isLessThan(MOST_STOPS);
        assertThat(page.evaluate(Tabbing.FOCUS_IS_VISIBLE)).as(focused(page)).isEqualTo(true);
        visited.add(String.valueOf(page.evaluate("document.activeElement.dataset.control")));
      }

      assertThat(page.evaluate(Tabbing.MISSED, List.copyOf(visited))).isEqualTo(List.of());
    }
  }

  /** One stop further; false once the focus has left the page. */
  private static boolean tab(Page page) {
    page.keyboard().press("Tab");
    return Boolean.FALSE.equals(page.evaluate("document.activeElement === document.body"));
  }

  @ParameterizedTest(name = "{0} at {2}")
  @CsvSource({
    "list, young-people, 1200",
    "list-narrow, young-people, 360",
    "mine, young-people?adviser=pa-01, 1200",
    "receiver-missing, young-people?state=receiver-missing, 1200",
    "person, young-people/E06000051/many-duties, 1200",
    "person-narrow, young-people/E06000051/many-duties, 360",
    "awaiting, young-people/E06000051/awaiting, 1200",
    "long-name, young-people/E06000051/long.name_with-a-very-long-reference-0123456789-0123456789-01, 1200",
    "long-name-narrow, young-people/E06000051/long.name_with-a-very-long-reference-0123456789-0123456789-01, 360",
    "died, young-people/E06000051/died, 1200",
    "undetermined, young-people/E06000051/no-birth-date, 1200",
    "nothing-yet, young-people/E06000051/nothing-yet, 1200",
    "wrong-date, young-people/E06000051/many-duties?asAt=soon, 1200",
    "not-found, young-people/E06000051/nobody, 1200",
    "no-such-page, no/such/page, 360",
    "sheet, young-people/E06000051/many-duties/sheet, 1200",
    "sheet-narrow, young-people/E06000051/many-duties/sheet, 360",
    "sheet-adviser, young-people/E06000051/many-duties/sheet?for=adviser, 1200",
    "sheet-none, young-people/E06000051/died/sheet, 1200",
    "mailbox, mailbox, 1200",
    "signed-out, signed-out, 1200"
  })
  void every_page_is_accessible_complete_and_fits(String name, String path, int width)
      throws IOException {
    Files.createDirectories(PortalProfile.MAIL);
    Files.writeString(
        PortalProfile.MAIL.resolve("00000009.eml"),
        "From: waymark@example.org\r\nTo: ama.osei@example.org\r\nSubject: 2 overdue\r\n\r\nMany words. https://waymark.example/young-people/E06000051/many-duties\r\n");
    try (var visitor = browser.visitor(true, width)) {
      var page = signIn(visitor);
      var faults = faults(page);
      page.navigate(address + path);
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-top.png")));
      openAll(page);
      screenshot(page, name);

      var accessibility =
          new AxeBuilder(page)
              .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
              .analyze();

      assertThat(
              accessibility.getViolations().stream()
                  .map(
                      each ->
                          each.getId()
                              + " "
                              + each.getNodes().stream().map(node -> node.getHtml()).toList()))
          .isEmpty();
      assertThat(accessibility.getPasses()).isNotEmpty();
      assertThat(faults.stream().filter(fault -> !fault.contains(address + path))).isEmpty();
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
          .as("no sideways scrolling of the page")
          .isEqualTo(true);
      assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily"))
          .asString()
          .startsWith("Arial");
    }
  }

  @Test
  void a_page_prints_without_its_tools() {
    try (var visitor = browser.visitor(true, 800)) {
      var page = signIn(visitor);
      page.navigate(address.replaceAll("/$", "") + PERSON + "many-duties");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      screenshot(page, "print");

      assertThat(page.isVisible(".waymark-as-at")).isFalse();
      assertThat(page.isVisible("svg.timeline")).isTrue();
    }
  }

  @Test
  void the_sheet_is_reached_by_keyboard_read_without_javascript_and_printed_alone() {
    try (var visitor = browser.visitor(false, 800)) {
      var page = signIn(visitor);
      page.navigate(address.replaceAll("/$", "") + PERSON + "many-duties");
      tabTo(page, "The sheet for the young person");
      page.keyboard().press("Enter");
      page.waitForURL("**/sheet?**");

      assertThat(page.textContent("h1")).isEqualTo("What you can get");
      assertThat(page.getAttribute("article", "lang")).isEqualTo("en-GB");
      tabTo(page, "Get it as a PDF file");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      screenshot(page, "sheet-print");
      assertThat(page.isVisible(".waymark-sheet__links")).isFalse();
      assertThat(page.isVisible("text=Money for your first home")).isTrue();
    }
  }

  private Page signIn(BrowserContext visitor) {
    var page = visitor.newPage();
    page.navigate(address + "young-people");
    page.click("text=Ama Osei");
    page.waitForURL("**/young-people**");
    return page;
  }

  /** Console errors, failed requests and answers from 400 on, as they happen. */
  private static List<String> faults(Page page) {
    var faults = new ArrayList<String>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add(message.text() + " " + message.location());
          }
        });
    page.onRequestFailed(request -> faults.add("failed " + request.url()));
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            faults.add(response.status() + " " + response.url());
          }
        });
    return faults;
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
  }

  private static void tabTo(Page page, String text) {
    for (var i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (focused(page).startsWith(text)) {
        return;
      }
    }
    throw new AssertionError("no tab stop reads " + text);
  }

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }
}
