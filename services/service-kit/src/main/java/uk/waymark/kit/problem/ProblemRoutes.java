package uk.waymark.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Problem details for what never reaches a resource: an unknown address, a body over the limit, a
 * refused token before any resource is chosen.
 */
@ApplicationScoped
public class ProblemRoutes {
  private final ObjectMapper json;

  /** Writes problems with this mapper. */
  @Inject
  public ProblemRoutes(ObjectMapper json) {
    this.json = json;
  }

  void install(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    router.route().order(Integer.MAX_VALUE).handler(context -> context.fail(404));
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
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader("content-type", Problem.MEDIA_TYPE)
        .end(write(problem));
  }

  /** Redirects and challenges of the sign-in are answered by Quarkus. */
  private static boolean isForTheSignIn(@Nullable Throwable failure) {
    return failure != null && failure.getClass().getName().startsWith("io.quarkus.security.");
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem is always writable.", e);
    }
  }
}
