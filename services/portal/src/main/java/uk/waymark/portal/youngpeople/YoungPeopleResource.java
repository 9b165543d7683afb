package uk.waymark.portal.youngpeople;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;
import uk.waymark.portal.frame.Frame;

/** The list of young people of the caller's authority. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADVISER, Roles.MANAGER})
@Blocking
public class YoungPeopleResource {
  private static final int SHORTEST_SEARCH = 2;

  private final YoungPeopleQuery query;
  private final FilterOptions filters;
  private final WaymarkClock clock;
  private final Caller caller;
  private final Frame frame;

  @CheckedTemplate(basePath = "youngpeople")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(ListPage page);
  }

  /** The list over the read model. */
  @Inject
  YoungPeopleResource(
      YoungPeopleQuery query,
      FilterOptions filters,
      WaymarkClock clock,
      Caller caller,
      Frame frame) {
    this.query = query;
    this.filters = filters;
    this.clock = clock;
    this.caller = caller;
    this.frame = frame;
  }

  /** What an address of the list may carry. */
  public static final class Filter {
    @QueryParam("authority")
    @Nullable String authority;

    @QueryParam("team")
    @Nullable String team;

    @QueryParam("adviser")
    @Nullable String adviser;

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("state")
    @Nullable String state;

    @QueryParam("page")
    @DefaultValue("1")
    int page;
  }

  /** The start page is the list. */
  @GET
  public TemplateInstance start(@BeanParam Filter filter) {
    return list(filter);
  }

  /** The list, narrowed as asked. */
  @GET
  @Path("young-people")
  public TemplateInstance list(@BeanParam Filter filter) {
    return Templates.list(
        page(
            Choice.of(
                authority(filter.authority),
                filter.team,
                filter.adviser,
                filter.status,
                filter.state,
                filter.page)));
  }

  /** A search; posted, because a name must not stand in an address. */
  @POST
  @Path("young-people")
  public TemplateInstance search(
      @FormParam("authority") @Nullable String authority,
      @FormParam("search") @DefaultValue("") String search,
      @FormParam("page") @DefaultValue("1") int page) {
    var chosen = authority(authority);
    return search.strip().length() < SHORTEST_SEARCH
        ? Templates.list(
            page(Choice.of(chosen, null, null, null, null, 1)).searchTooShort(search.strip()))
        : Templates.list(page(Choice.searching(chosen, search, page)));
  }

  private ListPage page(Choice choice) {
    var today = clock.today();
    return ListPage.of(
        choice,
        query.find(choice, today),
        filters.of(choice, today),
        authorities(),
        caller.staffId().orElse(null));
  }

  /** The authority asked for, else the caller's first. Another's is refused. */
  private String authority(@Nullable String asked) {
    var authority =
        asked == null || asked.isBlank() ? authorities().stream().findFirst().orElse("") : asked;
    caller.requireAuthority(authority);
    frame.showing(authority);
    return authority;
  }

  private List<String> authorities() {
    return caller.authorities().stream().sorted().toList();
  }
}
