package uk.waymark.intake.ssda903;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of the return, known by the columns of their header and never by a file's name.
 *
 * <p>Columns: the published configuration of the DfE validator,
 * data-to-insight/csc-validator-be-903 (MIT).
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
public enum ReturnTable {
  HEADER(List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"), "CHILD", "DOB"),
  EPISODES(
      List.of(
          "CHILD",
          "DECOM",
          "RNE",
          "LS",
          "CIN",
          "PLACE",
          "PLACE_PROVIDER",
          "DEC",
          "REC",
          "REASON_PLACE_CHANGE",
          "HOME_POST",
          "PL_POST",
          "URN"),
      "CHILD",
      "DECOM",
      "RNE",
      "LS",
      "PLACE",
      "DEC",
      "REC"),
  OC3(
      List.of("CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"),
      "CHILD",
      "DOB",
      "IN_TOUCH",
      "ACTIV",
      "ACCOM"),
  UASC(List.of("CHILD", "SEX", "DOB", "DUC"), "CHILD", "DOB"),
  REVIEWS(List.of("CHILD", "DOB", "REVIEW", "REVIEW_CODE")),
  OC2(
      List.of(
          "CHILD",
          "DOB",
          "SDQ_SCORE",
          "SDQ_REASON",
          "CONVICTED",
          "HEALTH_CHECK",
          "IMMUNISATIONS",
          "TEETH_CHECK",
          "HEALTH_ASSESSMENT",
          "SUBSTANCE_MISUSE",
          "INTERVENTION_RECEIVED",
          "INTERVENTION_OFFERED")),
  AD1(
      List.of(
          "CHILD",
          "DOB",
          "DATE_INT",
          "DATE_MATCH",
          "FOSTER_CARE",
          "NB_ADOPTR",
          "SEX_ADOPTR",
          "LS_ADOPTR")),
  PLACED_FOR_ADOPTION(
      List.of("CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED")),
  PREVIOUS_PERMANENCE(List.of("CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM")),
  MISSING(List.of("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END")),
  SOCIAL_WORKER_EPISODES(List.of("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON")),
  DEPRIVATION_OF_LIBERTY(List.of("CHILD", "DOB", "DOLO_START", "DOLO_END"));

  private final List<String> columns;
  private final List<String> read;

  ReturnTable(List<String> columns, String... read) {
    this.columns = columns;
    this.read = List.of(read);
  }

  /** What a header misses or has too much beside the nearest table. */
  record Misfit(ReturnTable nearest, Set<String> missing, Set<String> unknown) {}

  /** The table with exactly these columns, in any order; letter case and spaces don't matter. */
  static Optional<ReturnTable> withColumns(List<String> header) {
    var names = normal(header);
    return Arrays.stream(values())
        .filter(table -> header.size() == table.columns.size())
        .filter(table -> names.equals(Set.copyOf(table.columns)))
        .findFirst();
  }

  /** For a header that is no table's: the table that shares most columns, and how it differs. */
  static Misfit nearest(List<String> header) {
    var names = normal(header);
    var nearest =
        Arrays.stream(values())
            .min(Comparator.comparingInt(table -> table.distance(names)))
            .orElseThrow();
    var missing = new LinkedHashSet<>(nearest.columns);
    missing.removeAll(names);
    var unknown = new LinkedHashSet<>(names);
    unknown.removeAll(nearest.columns);
    return new Misfit(nearest, missing, unknown);
  }

  /** Columns become events; the other tables are known and left alone for now. */
  boolean isRead() {
    return !read.isEmpty();
  }

  /** The columns that are read and kept; no other column is stored. */
  List<String> readColumns() {
    return read;
  }

  static String normal(String column) {
    return column.strip().toUpperCase(Locale.ROOT);
  }

  private int distance(Set<String> names) {
    int shared = (int) columns.stream().filter(names::contains).count();
    return columns.size() + names.size() - 2 * shared;
  }

  private static Set<String> normal(List<String> header) {
    var names = new LinkedHashSet<String>();
    header.forEach(column -> names.add(normal(column)));
    return names;
  }
}
