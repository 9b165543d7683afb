package uk.waymark.portal.pages;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser, where there is one. */
final class Browser implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));
  }

  /**
   * Starts the browser; skips the tests with a line when there is none, unless {@code
   * WAYMARK_BROWSER_REQUIRED} is {@code true}.
   */
  static Browser start() {
    var program = program();
    if (program.isEmpty()) {
      var line = "Browser tests skipped: no Chromium. Install it, or name one in WAYMARK_CHROMIUM.";
      if (Boolean.parseBoolean(System.getenv("WAYMARK_BROWSER_REQUIRED"))) {
        throw new AssertionError(line);
      }
      System.out.println(line);
      Assumptions.abort(line);
    }
    return new Browser(program.get());
  }

  com.microsoft.playwright.BrowserContext visitor(boolean javaScript, int width) {
    return browser.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setJavaScriptEnabled(javaScript)
            .setViewportSize(width, 900));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> program() {
    return Stream.of(
            System.getenv("WAYMARK_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(name -> name != null && !name.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
