package uk.waymark.offers.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.waymark.offers.Word;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.who.Area;
import uk.waymark.offers.who.CareOf;
import uk.waymark.offers.who.Condition;
import uk.waymark.offers.who.Living;
import uk.waymark.offers.who.StudyTime;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;

/**
 * Conditions in plain words, as a phrase that can follow "It is for:".
 *
 * @param pack whose groups and name they speak of
 * @param life gives the birthdays; empty where no young person is spoken of
 */
public record Phrases(Pack pack, Optional<Life> life) {
  private static final Set<Status> ALL_FORMER =
      Set.of(
          Status.FORMER_RELEVANT,
          Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          Status.FORMER_RELEVANT_BACK_IN_EDUCATION,
          Status.FORMER_RELEVANT_21_TO_25);

  /** The phrase for a condition. */
  public String of(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var all) -> joined(all, this::of, "; and ");
      case Condition.AnyOf(var any) -> joined(any, this::of, "; or ");
      case Condition.Not(var inner) -> "not so: " + of(inner);
      case Condition.AgeBand ages -> ages(ages);
      case Condition.HasStatus(var anyOf) -> statuses(anyOf);
      case Condition.LookedAfter(var now) -> now ? "looked after now" : "not looked after now";
      case Condition.EverLookedAfter(var ever) ->
          ever ? "has been looked after" : "was never looked after";
      case Condition.LookedAfterFor(var weeks, var since) ->
          "looked after for "
              + weeks
              + " weeks"
              + (since == 0 ? "" : " since the " + ordinal(since) + " birthday");
      case Condition.Lives(var anyOf) -> "lives " + joined(anyOf, Phrases::home, " or ");
      case Condition.EverLived(var anyOf) -> "has lived " + joined(anyOf, Phrases::home, " or ");
      case Condition.EverDid(var anyOf) -> "has been in " + joined(anyOf, Phrases::word, " or ");
      case Condition.AtUniversity(var in) ->
          in == StudyTime.TERM ? "university in term time" : "university in the vacation";
      case Condition.Does(var anyOf, var hours) ->
          "in "
              + joined(anyOf, Phrases::word, " or ")
              + hours.map(least -> ", " + least + " hours a week or more").orElse("");
      case Condition.Turned18(var from, var before) ->
          "turned 18"
              + from.map(day -> " on or after " + Words.day(day)).orElse("")
              + before.map(day -> " before " + Words.day(day)).orElse("");
      case Condition.LivesIn(var area) ->
          area == Area.OWN
              ? "lives in the area of " + pack.publisher().name()
              : "lives in the area of another council than " + pack.publisher().name();
      case Condition.IsCareOf(var council) ->
          council == CareOf.OWN
              ? "a young person of " + pack.publisher().name()
              : "a young person of another council";
      case Condition.Holds(var circumstance) -> circumstance.code().replace('-', ' ');
      case Condition.HeldAt(var circumstance, var ages) ->
          circumstance.code().replace('-', ' ') + " at some time " + ages(ages);
      case Condition.Immigration(var anyOf) ->
          "immigration position "
              + joined(anyOf, position -> position.code().replace('-', ' '), " or ");
      case Condition.NoRecourseToPublicFunds _ -> "no recourse to public funds";
      case Condition.PlanCompleted _ -> "a finished pathway plan";
      case Condition.InGroup(var id) ->
          pack.group(id).orElseThrow().title() + " (counts here by the council's own choice)";
      case Condition.Decided(_, _, var words) ->
          words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    };
  }

  /** Whom a condition is for, as a sentence without its full stop. */
  String people(Condition condition) {
    return switch (condition) {
      case Condition.AgeBand ages -> "It is for people " + ages(ages);
      case Condition.HasStatus _ -> "It is for people with this status: " + of(condition);
      case Condition.LookedAfter(var now) ->
          "It is for people who are " + (now ? "" : "not ") + "looked after on the day";
      case Condition.EverLookedAfter(var ever) ->
          "It is for people who " + (ever ? "have been" : "were never") + " looked after";
      case Condition.LookedAfterFor _ -> "It is for people who were " + of(condition);
      case Condition.Lives(var anyOf) ->
          "It is for people who live " + joined(anyOf, Phrases::home, " or ");
      case Condition.EverLived(var anyOf) ->
          "It is for people who have lived " + joined(anyOf, Phrases::home, " or ");
      case Condition.EverDid(var anyOf) ->
          "It is for people who have been in " + joined(anyOf, Phrases::word, " or ");
      case Condition.Does _ -> "It is for people who are " + of(condition);
      case Condition.LivesIn _ -> "It is for people who live" + of(condition).substring(5);
      case Condition.Not(var opposite) -> notFor(opposite);
      default -> "It is for: " + of(condition);
    };
  }

  private String notFor(Condition opposite) {
    return opposite instanceof Condition.Does
        ? "It is not for people who are " + of(opposite)
        : "It is not for: " + of(opposite);
  }

  private String ages(Condition.AgeBand ages) {
    var parts = new ArrayList<String>();
    if (ages.from() > 0) {
      parts.add("from the " + birthday(ages.from()));
    }
    if (ages.to() < Condition.AgeBand.NO_END) {
      parts.add("until the " + birthday(ages.to()));
    }
    return parts.isEmpty() ? "of any age" : String.join(" ", parts);
  }

  private String birthday(int age) {
    return ordinal(age)
        + " birthday"
        + life.map(known -> " (" + Words.day(known.birthday(age)) + ")").orElse("");
  }

  private static String statuses(Set<Status> anyOf) {
    if (anyOf.containsAll(ALL_FORMER)) {
      var words = new ArrayList<String>();
      for (var status : anyOf) {
        if (!ALL_FORMER.contains(status)) {
          words.add(status(status));
        }
      }
      words.add("former relevant child");
      return String.join(" or ", words);
    }
    return joined(anyOf, Phrases::status, " or ");
  }

  private static String status(Status status) {
    return status == Status.NONE
        ? "no leaving-care status"
        : status.code().replace('-', ' ').replace("21 to 25", "from 21 to 25");
  }

  /** How somebody lives, after "lives". */
  private static String home(Living way) {
    return switch (way) {
      case FOSTER_CARE -> "in foster care";
      case CHILDRENS_HOME -> "in a children's home";
      case SECURE_HOME -> "in a secure home";
      case SUPPORTED_ACCOMMODATION -> "in supported accommodation";
      case RESIDENTIAL_SCHOOL -> "in a residential school";
      case PARENT_AND_CHILD_HOME -> "in a home for parents and children";
      case ADOPTIVE_HOME -> "in an adoptive home";
      case CARE_HOME -> "in a care home";
      case WITH_PARENT -> "with a parent";
      case SUPPORTED_LODGINGS -> "in supported lodgings";
      case OWN_TENANCY -> "in their own tenancy";
      case STUDENT_ACCOMMODATION -> "in student accommodation";
      case CUSTODY -> "in custody";
      case HOSPITAL -> "in hospital";
      case BED_AND_BREAKFAST -> "in bed and breakfast";
      case NO_FIXED_ABODE -> "with no fixed home";
      case OTHER -> "in another kind of home";
      case STAYING_PUT -> "with a former foster carer (staying put)";
    };
  }

  private static String word(Word word) {
    return word.word().replace('-', ' ');
  }

  private static String ordinal(int number) {
    var ending =
        switch (number % 100 / 10 == 1 ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  private static <T> String joined(Collection<T> some, Function<T, String> words, String by) {
    return String.join(by, List.copyOf(some).stream().map(words).toList());
  }
}
