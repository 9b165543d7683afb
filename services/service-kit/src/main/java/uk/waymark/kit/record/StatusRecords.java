package uk.waymark.kit.record;

/** Counts and hashes what this service holds, at the moment of the call. */
public interface StatusRecords {
  /** What is held now. */
  StatusRecord now();
}
