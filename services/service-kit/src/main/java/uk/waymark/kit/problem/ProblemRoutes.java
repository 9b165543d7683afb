package uk.waymark.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Problem details for what never reaches a resource: an unknown address, a body over the limit,
 * more requests than can be in hand at once, a refused token before any resource is chosen.
 */
@ApplicationScoped
public class ProblemRoutes {
  private final ObjectMapper json;
  private final AtOnce atOnce;
  private final long largestBody;

  /**
   * Writes problems with this mapper.
   *
   * @param largestBody what Quarkus takes; it would refuse more without a word
   */
  @Inject
  public ProblemRoutes(
      ObjectMapper json,
      AtOnce atOnce,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K")
          MemorySize largestBody) {
    this.json = json;
    this.atOnce = atOnce;
    this.largestBody = largestBody.asLongValue();
  }

  void install(@Observes Router router) {
    router
        .route()
        .order(Integer.MIN_VALUE)
        .handler(this::refuseTooLarge)
        .failureHandler(this::answer);
    router.route().order(Integer.MAX_VALUE).handler(context -> context.fail(404));
  }

  /** Answers before the body is read; what still comes of it is read and dropped. */
  private void refuseTooLarge(RoutingContext context) {
    if (announced(context) > largestBody) {
      write(
          context,
          Problem.of(
              413, "Too large", "A request here is at most " + largestBody + " bytes long."));
    } else {
      atOnce.admit(context, this::refuseForNow);
    }
  }

  private void refuseForNow(RoutingContext context) {
    context.response().putHeader("Retry-After", "1");
    write(
        context,
        Problem.of(
            503,
            "Too many requests at once",
            "Nothing of this request was read. Send the same request again in a second."));
  }

  private static long announced(RoutingContext context) {
    try {
      return Long.parseLong(context.request().getHeader("content-length"));
    } catch (NumberFormatException e) {
      return -1; // none, or none that is a number: the server judges it while it reads
    }
  }

  private void answer(RoutingContext context) {
    if (context.response().ended()
        || context.response().headWritten()
        || isForTheSignIn(context.failure())) {
      context.next();
      return;
    }
    var status = context.statusCode();
    var problem =
        (status >= 400 && status != 500) || context.failure() == null
            ? ProblemTitles.forStatus(status < 400 ? 500 : status)
            : ProblemMappers.unexpectedProblem(context.failure());
    write(context, problem);
  }

  private void write(RoutingContext context, Problem problem) {
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader("content-type", Problem.MEDIA_TYPE)
        .end(text(problem));
  }

  /** Redirects and challenges of the sign-in are answered by Quarkus. */
  private static boolean isForTheSignIn(@Nullable Throwable failure) {
    return failure != null && failure.getClass().getName().startsWith("io.quarkus.security.");
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem is always writable.", e);
    }
  }
}
