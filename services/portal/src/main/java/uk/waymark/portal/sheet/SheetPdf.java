package uk.waymark.portal.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a sheet as a PDF file that a screen reader can read: tagged (PDF/UA-1), with title,
 * language and its typeface inside.
 */
@Singleton
public class SheetPdf {
  /** Liberation Sans, which comes with the library that writes PDF. */
  private static final String REGULAR =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String FAMILY = "Sheet";

  private final String styles = new String(bytes("/sheet/pdf.css"), StandardCharsets.UTF_8);

  /** The file. */
  byte[] of(Sheet sheet) {
    var html = SheetResource.Templates.pdf(sheet, styles).render().strip();
    var file = new ByteArrayOutputStream();
    try {
      var builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Waymark");
      builder.useFont(() -> open(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
      builder.withHtmlContent(html, "");
      builder.toStream(file);
      builder.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return file.toByteArray();
  }

  private static byte[] bytes(String name) {
    try (var file = open(name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        SheetPdf.class.getResourceAsStream(name), () -> name + " is not on the class path");
  }
}
