package uk.waymark.entitlements.packs;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a version of a pack has come. */
public enum PackState {
  /** Stored without a fault; it counts for nothing yet. */
  CHECKED("checked"),
  /** To be switched on from a day to come. */
  WAITING("waiting"),
  /** The one that counts. */
  SWITCHED_ON("switched-on"),
  /** It counted until another version was switched on. */
  SUPERSEDED("superseded");

  private final String word;

  PackState(String word) {
    this.word = word;
  }

  /** As it is written. */
  @JsonValue
  public String word() {
    return word;
  }
}
