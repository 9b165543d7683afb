package uk.waymark.kit.problem;

/** What to say about a status that came without words of its own. */
final class ProblemTitles {
  private ProblemTitles() {}

  static Problem forStatus(int status) {
    return switch (status) {
      case 400 -> Problem.of(400, "Bad request", "The request could not be understood.");
      case 401 -> Problem.of(401, "Sign in", "This call needs a valid sign-in (a bearer token).");
      case 403 -> Problem.of(403, "Not allowed", "Your role does not allow this call.");
      case 404 -> Problem.of(404, "Not found", "There is nothing at this address.");
      case 405 -> Problem.of(405, "Method not allowed", "This address does not take this method.");
      case 406 -> Problem.of(406, "Not acceptable", "This is not offered in the form asked for.");
      case 413 -> Problem.of(413, "Too large", "The request is larger than this call takes.");
      case 414 -> Problem.of(414, "Address too long", "The address of the request is too long.");
      case 415 ->
          Problem.of(415, "Unsupported media type", "This call does not take this content type.");
      case 429 -> Problem.of(429, "Too many requests", "Please slow down and try again.");
      case 431 -> Problem.of(431, "Headers too large", "The headers of the request are too large.");
      case 503 -> Problem.of(503, "Not available", "The service is not ready. Please try again.");
      default ->
          status < 500
              ? Problem.of(status, "Request refused", "The request was refused.")
              : Problem.of(status, "Something went wrong", "The service failed on this request.");
    };
  }
}
