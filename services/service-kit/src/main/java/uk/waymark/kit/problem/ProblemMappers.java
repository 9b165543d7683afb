package uk.waymark.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Turns every exception that leaves a resource into problem details. A service that has a better
 * answer, such as a page, maps the exception itself: these stand behind its own.
 */
public class ProblemMappers {
  private static final int BEHIND_THE_SERVICES_OWN = Priorities.USER + 1000;

  /** Quarkus maps these itself, at USER + 1; a service that does better says a smaller number. */
  private static final int BEFORE_QUARKUS = Priorities.USER;

  /** The problem a resource has named. */
  @ServerExceptionMapper(priority = BEHIND_THE_SERVICES_OWN)
  public Response problem(ProblemException named) {
    var response = entity(named.problem());
    named.headers().forEach(response::header);
    return response.build();
  }

  /** 401, or the redirect to the sign-in where the service has pages. */
  @ServerExceptionMapper(priority = BEFORE_QUARKUS)
  public Uni<Response> signIn(UnauthorizedException refused, RoutingContext context) {
    return challenge(context);
  }

  /** 401 for a token that does not hold; it says nothing about why. */
  @ServerExceptionMapper(priority = BEFORE_QUARKUS)
  public Uni<Response> signInAgain(AuthenticationFailedException refused, RoutingContext context) {
    return challenge(context);
  }

  /** 403. */
  @ServerExceptionMapper(priority = BEFORE_QUARKUS)
  public Response notAllowed(ForbiddenException refused) {
    return entity(ProblemTitles.forStatus(403)).build();
  }

  /** 400 for a body that is not JSON or not of the shape asked for; the place, not the content. */
  @ServerExceptionMapper(priority = BEHIND_THE_SERVICES_OWN)
  public Response notJson(JsonProcessingException broken) {
    var place = broken.getLocation();
    var problem =
        Problem.of(
            400, "Not the JSON expected", "The body could not be read as the JSON expected.");
    return entity(
            place == null
                ? problem
                : problem.with("line", place.getLineNr()).with("column", place.getColumnNr()))
        .build();
  }

  /** The same for JSON of another shape, whose message would name fields and values. */
  @ServerExceptionMapper(priority = BEFORE_QUARKUS)
  public Response otherShape(MismatchedInputException broken) {
    return notJson(broken);
  }

  /** The status the framework chose: 404, 405, 406, 415 and their like. */
  @ServerExceptionMapper(priority = BEHIND_THE_SERVICES_OWN)
  public Response chosenByFramework(WebApplicationException chosen) {
    var response = chosen.getResponse();
    if (response.getStatus() < 400 || response.hasEntity()) {
      return response;
    }
    if (chosen.getCause() instanceof JsonProcessingException broken) {
      return notJson(broken);
    }
    var built = entity(ProblemTitles.forStatus(response.getStatus()));
    response
        .getStringHeaders()
        .forEach((name, values) -> values.forEach(value -> built.header(name, value)));
    return built.type(Problem.MEDIA_TYPE).build();
  }

  /**
   * 503 while the database is away, which is nothing the caller did; else 500. A plain sentence and
   * the reference of the log line.
   */
  @ServerExceptionMapper(priority = BEHIND_THE_SERVICES_OWN)
  public Response unexpected(Throwable failure) {
    if (DatabaseAway.isCauseOf(failure)) {
      var problem =
          ProblemTitles.forStatus(503)
              .with("reference", UnexpectedFailure.log("Reaching the database", failure));
      return entity(problem).header("Retry-After", DatabaseAway.RETRY_AFTER_SECONDS).build();
    }
    return entity(unexpectedProblem(failure)).build();
  }

  static Problem unexpectedProblem(Throwable failure) {
    return Problem.of(
            500,
            "Something went wrong",
            "The service failed on this request. Nothing of it was kept half done. "
                + "Please try again; if it stays, give the reference to whoever runs the service.")
        .with("reference", UnexpectedFailure.log("A request", failure));
  }

  private static Uni<Response> challenge(RoutingContext context) {
    HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
    return authenticator == null
        ? Uni.createFrom().item(refused(null))
        : authenticator.getChallenge(context).map(ProblemMappers::refused);
  }

  private static Response refused(@Nullable ChallengeData challenge) {
    if (challenge == null) {
      return entity(ProblemTitles.forStatus(401)).build();
    }
    var response =
        challenge.status < 400
            ? Response.status(challenge.status)
            : entity(ProblemTitles.forStatus(401));
    if (challenge.headerName != null) {
      response.header(challenge.headerName.toString(), challenge.headerContent);
    }
    return response.build();
  }

  private static Response.ResponseBuilder entity(Problem problem) {
    return Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
  }
}
