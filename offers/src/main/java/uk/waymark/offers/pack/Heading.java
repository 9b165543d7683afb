package uk.waymark.offers.pack;

import java.util.Optional;
import uk.waymark.offers.Word;

/** What an entry is about, in the words under which people look for it. */
public enum Heading implements Word {
  MONEY("money"),
  COUNCIL_TAX("council-tax"),
  EDUCATION("education"),
  WORK("work"),
  HOME("home"),
  HEALTH_AND_LEISURE("health-and-leisure"),
  DOCUMENTS_AND_DRIVING("documents-and-driving"),
  /** Personal adviser, mentor, advocate, brothers and sisters, friends. */
  PEOPLE("people"),
  /** Being listened to: councils and forums of young people, complaints. */
  VOICE("voice");

  private final String word;

  Heading(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Heading> of(String word) {
    return Word.in(values(), word);
  }
}
