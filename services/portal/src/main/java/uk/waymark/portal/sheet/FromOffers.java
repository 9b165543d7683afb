package uk.waymark.portal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferVersionLine;
import uk.waymark.portal.words.Money;
import uk.waymark.portal.words.Words;
import uk.waymark.portal.youngperson.NamingVersion;
import uk.waymark.portal.youngperson.OfferPart;

/**
 * What councils and partners offer, in the words of the sheet. Title, what it is about and how to
 * get it are the publisher's own words; they are printed only while the offer may be shown as
 * current.
 */
record FromOffers(Sheet.Reader reader, SheetWords words, EntitlementsMessage message) {
  Thing thing(OfferLine line) {
    return new Thing(
        line.pack() + "/" + line.id(),
        line.kind().equals("partner") ? "partner" : "council",
        line.spans().stream()
            .filter(FromOffers::isOnOffer)
            .map(span -> answer(line, span))
            .toList());
  }

  /** An offer without a version that stands is not there: it can't even be refused. */
  private static boolean isOnOffer(OfferSpan span) {
    return span.version() != null || !span.entitled().equals("no");
  }

  private Thing.Answer answer(OfferLine line, OfferSpan span) {
    return new Thing.Answer(
        span.from(),
        span.to(),
        span.entitled(),
        span.availableFrom(),
        span.availableTo(),
        isPrivate(span),
        said(
            line,
            span,
            NamingVersion.of(line, span)
                .orElseThrow(() -> new IllegalStateException("an offer without a version"))));
  }

  /** Whether the reader is told of an answer at all. */
  boolean isTold(OfferSpan span) {
    return reader == Sheet.Reader.ADVISER || !isPrivate(span);
  }

  /** A fact that nobody recorded gives nothing away: most offers ask for what most never had. */
  private boolean isPrivate(OfferSpan span) {
    return Private.restsOn(
            message.because(span).stream()
                .flatMap(step -> step.facts().stream())
                .filter(fact -> fact.value() != null))
        || Private.names(
            Stream.concat(Stream.ofNullable(span.waitingFor()), span.missing().stream()));
  }

  private Thing.Said said(OfferLine line, OfferSpan span, OfferVersionLine version) {
    var young = reader == Sheet.Reader.YOUNG_PERSON;
    // What begins later is told in the words of the version that will stand.
    var told = NamingVersion.tells(span, version);
    var link = told ? link(version) : Optional.<String>empty();
    return new Thing.Said(
        version.title(),
        words.of(
            "by." + (line.kind().equals("partner") ? "partner" : "council") + ".of",
            line.publisher()),
        told ? version.words() : null,
        sum(span, NamingVersion.tellsSums(span, version)),
        needs(span, version, told),
        told ? how(line, version) : null,
        link.orElse(null),
        link.map(_ -> words.of("link.offer", version.title())).orElse(null),
        version.draft() ? words.of("caution.draft") : null,
        origin(line, version),
        young ? List.of() : OfferPart.reasons(line, version, message.because(span)));
  }

  /** How it is had and what to bring; null when nothing is said. */
  private @Nullable String how(OfferLine line, OfferVersionLine version) {
    var said = new ArrayList<String>();
    if (version.apply() != null) {
      said.add(words.of("how", version.apply()));
    } else if ("automatic".equals(version.given())) {
      said.add(words.to(reader, "how.automatic"));
    }
    if (!version.evidence().isEmpty()) {
      said.add(words.to(reader, "bring", String.join("; ", version.evidence())));
    }
    var partner = version.partner();
    if (partner != null && partner.region() != null) {
      said.add(words.of("region", partner.region()));
    }
    if (partner != null && partner.places() != null) {
      said.add(words.of("places", partner.places()));
    }
    if (reader == Sheet.Reader.ADVISER) {
      OfferPart.force(line, version).ifPresent(force -> said.add(words.of("force." + force)));
    }
    return said.isEmpty() ? null : String.join(" ", said);
  }

  /**
   * How much, and what was had of it. What was had stays so; the rest holds only while the version
   * that says so does.
   */
  private List<String> sum(OfferSpan span, boolean told) {
    var lines = new ArrayList<String>();
    if (reader == Sheet.Reader.ADVISER) {
      lines.add(words.of("adviser.answer", Words.ofCode("entitled", span.entitled())));
    }
    if (told && span.amountWords() != null && !span.amountWords().isBlank()) {
      lines.add(words.of("amount", span.amountWords()));
    } else if (told && span.amount() != null) {
      lines.add(words.of("amount", Money.inPounds(span.amount())));
    }
    var paid = span.paid();
    if (paid != null && paid.signum() > 0) {
      lines.add(words.of("paid", Money.inPounds(paid)));
      if (told && span.left() != null) {
        lines.add(words.of("left", Money.inPounds(span.left())));
      }
    }
    if (told) {
      lines.addAll(rest(span));
    }
    return lines;
  }

  /** What comes next, and how it may be used. */
  private List<String> rest(OfferSpan span) {
    var lines = new ArrayList<String>();
    var next = span.next();
    if (next != null && next.signum() > 0) {
      lines.add(words.of("next", Money.inPounds(next)));
    }
    for (var part : span.parts()) {
      lines.add(words.of("part", part.part().replace('-', ' '), Money.inPounds(part.left())));
    }
    if (span.cash() != null && span.cash().signum() > 0) {
      lines.add(words.of("cash", Money.inPounds(span.cash())));
    }
    return lines;
  }

  private List<String> needs(OfferSpan span, OfferVersionLine version, boolean told) {
    var lines = new ArrayList<String>();
    var law = new FromLaw(reader, words);
    lines.addAll(law.needs(span.waitingFor(), null, List.of()));
    if (span.whose() != null) {
      lines.add(words.of("decides", deciders(span.whose())));
    }
    if (isPastReview(span)) {
      lines.add(words.to(reader, "unseen", words.day(version.reviewBy())));
    } else if (span.entitled().equals("not-yet") && !told) {
      lines.add(words.to(reader, "unseen-then"));
    } else {
      lines.addAll(law.needs(null, null, span.missing()));
    }
    return lines;
  }

  /** Its version stands, and nobody has looked lately whether it still does. */
  private static boolean isPastReview(OfferSpan span) {
    return span.version() != null && !span.current() && span.entitled().equals("undetermined");
  }

  /** Whom a pack names stays as the publisher says it. */
  private String deciders(String whose) {
    return Arrays.stream(whose.split(", ", -1))
        .map(
            each ->
                each.startsWith("whoever ")
                    ? words.of("decides.other")
                    : words.find("decides." + each.replace(' ', '-')).orElse(each))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Origin origin(OfferLine line, OfferVersionLine version) {
    return new Origin(
        line.publisher(),
        words.to(
            reader,
            "source",
            version.source(),
            words.day(version.checkedOn()),
            version.version(),
            words.day(version.reviewBy())),
        words.find("caution." + line.standing()).orElse(null));
  }

  /** Where to ask for it, else where it is published. Only addresses of the web become links. */
  private static Optional<String> link(OfferVersionLine version) {
    return Stream.of(version.applyLink(), version.sourceLink())
        .filter(link -> link != null && (link.startsWith("https://") || link.startsWith("http://")))
        .findFirst();
  }
}
