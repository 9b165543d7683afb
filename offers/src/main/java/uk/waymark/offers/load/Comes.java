package uk.waymark.offers.load;

import uk.waymark.offers.Word;

/** When a sum comes, in the words of a pack. */
enum Comes implements Word {
  SINGLE("single"),
  WEEK("week"),
  MONTH("month"),
  YEAR("year"),
  EACH_TIME("each-time"),
  BIRTHDAY("birthday");

  private final String word;

  Comes(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
