package uk.waymark.kit.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ends a request with a {@link Problem}; everything in it is shown to the caller. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  private ProblemException(Problem problem, Map<String, String> headers) {
    super(problem.title(), null, false, false);
    this.problem = problem;
    this.headers = headers;
  }

  /** Ends the request with this problem. */
  public static ProblemException of(Problem problem) {
    return new ProblemException(problem, Map.of());
  }

  /** Ends the request with a problem of this status. */
  public static ProblemException of(int status, String title, String detail) {
    return of(Problem.of(status, title, detail));
  }

  /** 404 for a young person who is not held, or whom the caller may not see: the same words. */
  public static ProblemException personUnknown() {
    return of(
        404, "Not found", "There is no young person here whom you may see by this reference.");
  }

  /**
   * 400 for a query or path parameter.
   *
   * @param parameter its name
   * @param how what it must look like; must not repeat the value
   */
  public static ProblemException badParameter(String parameter, String how) {
    return of(
        Problem.of(400, "Bad parameter", "The parameter " + parameter + " " + how)
            .with("parameter", parameter));
  }

  /** The same with a response header, such as Retry-After. */
  public ProblemException withHeader(String name, String value) {
    var extended = new LinkedHashMap<>(headers);
    extended.put(name, value);
    return new ProblemException(problem, extended);
  }

  /** What the caller sees. */
  public Problem problem() {
    return problem;
  }

  /** Response headers to send with it. */
  public Map<String, String> headers() {
    return headers;
  }
}
