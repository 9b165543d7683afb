package uk.waymark.portal.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.status.ShownStatus;
import uk.waymark.portal.words.Words;
import uk.waymark.portal.youngperson.OneSum;
import uk.waymark.portal.youngperson.Pointers;

/**
 * What one young person can get, on a day, for one reader.
 *
 * @param language a BCP 47 tag
 * @param reader who is to read it
 * @param title the heading
 * @param caption reference and authority
 * @param intro what stands before the parts
 * @param cautions why not to count on what somebody offers, once for each publisher
 * @param sections the parts in order
 */
public record Sheet(
    String language,
    Reader reader,
    String title,
    String caption,
    List<String> intro,
    List<String> cautions,
    List<SheetSection> sections) {
  public Sheet {
    intro = List.copyOf(intro);
    cautions = List.copyOf(cautions);
    sections = List.copyOf(sections);
  }

  /** The name of the reader's own look. */
  public String readerClass() {
    return reader == Reader.YOUNG_PERSON ? "young-person" : "adviser";
  }

  /** Who reads a sheet. */
  public enum Reader {
    /** In plain words, without reasons and without what is nobody else's business. */
    YOUNG_PERSON,
    /** With the law, its marks and every reason. */
    ADVISER
  }

  /**
   * The sheet of somebody who is not known to have died.
   *
   * @param dossier what is held of them, with entitlements
   * @param day as at which
   */
  static Sheet of(
      Dossier dossier,
      EntitlementsMessage entitlements,
      LocalDate day,
      Reader reader,
      SheetWords words) {
    var items = new SheetItems(day, reader, words);
    var intro = new ArrayList<String>();
    intro.add(words.of("for", dossier.shownName(), words.day(day)));
    var young = reader == Reader.YOUNG_PERSON;
    intro.add(words.of(young ? "intro" : "intro.adviser"));
    if (young) {
      intro.add(status(entitlements, day, words));
      intro.add(adviser(dossier, day, words));
    } else {
      intro.add(legalStatus(entitlements, day, words));
    }
    var sections = new ArrayList<>(items.sections(things(entitlements, day, reader, words)));
    if (!young) {
      sections.add(
          new SheetSection(
              "findings",
              words.of("findings"),
              null,
              List.of(),
              entitlements.findings().stream().map(FindingLine::message).distinct().toList(),
              SheetSection.Detail.FULL,
              words.of("findings.none")));
    }
    var origins = origins(sections);
    if (!origins.isEmpty()) {
      sections.add(sources(origins, words));
    }
    return new Sheet(
        words.of("language"),
        reader,
        young ? words.of("title") : words.of("title.adviser", dossier.shownName()),
        words.of(
            "reference",
            dossier.subject(),
            Authorities.name(dossier.authority()).orElse(dossier.authority())),
        intro,
        origins.stream()
            .filter(origin -> origin.caution() != null)
            .map(origin -> words.of("about", origin.publisher(), origin.caution()))
            .distinct()
            .toList(),
        sections);
  }

  private static List<Origin> origins(List<SheetSection> sections) {
    return sections.stream()
        .flatMap(section -> section.items().stream())
        .flatMap(item -> Stream.ofNullable(item.origin()))
        .distinct()
        .toList();
  }

  /** Where all of it is written: said here once, and not beside each offer. */
  private static SheetSection sources(List<Origin> origins, SheetWords words) {
    return new SheetSection(
        "sources",
        words.of("sources"),
        null,
        List.of(),
        origins.stream()
            .map(origin -> words.of("sources.line", origin.publisher(), origin.source()))
            .distinct()
            .sorted()
            .toList(),
        SheetSection.Detail.FULL,
        words.of("sources"));
  }

  /** What the law gives, and beside it what councils and partners offer. */
  private static List<Thing> things(
      EntitlementsMessage message, LocalDate day, Reader reader, SheetWords words) {
    var law = new FromLaw(reader, words);
    var offers = new FromOffers(reader, words, message);
    return Stream.concat(
            message.entitlements().stream()
                .filter(
                    line -> !Pointers.saysLess(line.id(), message.offers(), day, offers::isTold))
                .map(line -> law.thing(line, OneSum.of(message, line.id(), day))),
            message.offers().stream().map(offers::thing))
        .toList();
  }

  private static String status(EntitlementsMessage message, LocalDate day, SheetWords words) {
    if (message.undetermined()) {
      return words.of("status.unknown");
    }
    return statusOn(message, day)
        .filter(status -> words.find("status." + status + ".plain").isPresent())
        .map(
            status ->
                words.of(
                    "status",
                    words.of("status." + status),
                    words.of("status." + status + ".plain")))
        .orElseGet(() -> words.of("status.none"));
  }

  private static String legalStatus(EntitlementsMessage message, LocalDate day, SheetWords words) {
    var status = message.undetermined() ? "undetermined" : statusOn(message, day).orElse("none");
    return words.of(
        "status.adviser", Words.of("status." + status), Words.of("status." + status + ".plain"));
  }

  /** The status that the page shows: one whose end waits for a confirmation goes on. */
  private static Optional<String> statusOn(EntitlementsMessage message, LocalDate day) {
    return ShownStatus.on(day, message).map(ShownStatus::status);
  }

  /** Whom to ask: nobody who has left, though the appointment may still be on record. */
  private static String adviser(Dossier dossier, LocalDate day, SheetWords words) {
    return dossier.advisers().stream()
        .filter(line -> !day.isBefore(line.from()))
        .filter(line -> line.to() == null || day.isBefore(line.to()))
        .filter(line -> dossier.staffLeftBy(line.adviserId(), day).isEmpty())
        .flatMap(line -> dossier.staffName(line.adviserId()).stream())
        .findFirst()
        .map(name -> words.of("adviser.name", name))
        .orElseGet(() -> words.of("adviser.none"));
  }
}
