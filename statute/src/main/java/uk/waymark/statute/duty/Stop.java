package uk.waymark.statute.duty;

import java.time.LocalDate;

/**
 * That a duty stopped without being met.
 *
 * @param on the first day on which it no longer runs
 * @param reason why
 */
public record Stop(LocalDate on, Reason reason) {
  /** Why a duty stopped. */
  public enum Reason {
    DIED("died"),
    STATUS_ENDED("status-ended"),
    ACCOMMODATION_ENDED("accommodation-ended"),
    ARRANGEMENT_ENDED("arrangement-ended"),
    SUPPORT_ACTIVE("support-active"),
    SUPPORT_ENDED("support-ended"),
    REPLACED("replaced"),
    FILE_MOVED("file-moved"),
    CONFIRMED("status-confirmed"),
    /** Shown so that it is seen: the law that would lay the duty was made but is not in force. */
    NOT_IN_FORCE("enacted-not-in-force");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The permanent word for this reason. */
    public String code() {
      return code;
    }
  }
}
