package uk.waymark.kit.problem;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how many requests are in hand at once. Each takes some tens of kilobytes from its first
 * byte to the end of its answer; without a bound they gather while the database or a processor is
 * busy, until the heap is full of requests and nothing is answered any more. Whether the service
 * lives ({@code /q/}) is always answered.
 */
@ApplicationScoped
public class AtOnce {
  private static final String MANAGEMENT = "/q/";

  private final int most;
  private final AtomicInteger inHand = new AtomicInteger();

  /**
   * Bounds to this many.
   *
   * @param most requests in hand at once
   */
  @Inject
  public AtOnce(@ConfigProperty(name = "waymark.http.at-once", defaultValue = "256") int most) {
    this.most = most;
  }

  /**
   * Goes on with a request, or refuses it.
   *
   * @param refuse called where there is no room, before anything was read of the body
   */
  void admit(RoutingContext context, Handler<RoutingContext> refuse) {
    if (context.normalizedPath().startsWith(MANAGEMENT)) {
      context.next();
      return;
    }
    if (inHand.incrementAndGet() > most) {
      inHand.decrementAndGet();
      refuse.handle(context);
      return;
    }
    // Called once, also where the caller hangs up.
    context.addEndHandler(_ -> inHand.decrementAndGet());
    context.next();
  }
}
