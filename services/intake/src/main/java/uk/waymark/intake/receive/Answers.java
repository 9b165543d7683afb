package uk.waymark.intake.receive;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.intake.record.Outcome;
import uk.waymark.kit.problem.Problem;

/** The answer to a request with events, from the receipts: contract.md's status codes. */
final class Answers {
  private Answers() {}

  static Response one(Receipt receipt) {
    return switch (receipt.outcome()) {
      case ACCEPTED, DUPLICATE -> json(202, receipt);
      case CONFLICT ->
          problem(
              409,
              "Another event has this id",
              "The record has another content under this source and id. Nothing was changed.",
              List.of(receipt));
      case CLOSED ->
          problem(
              410,
              "This file was erased",
              "Nothing is taken for this person any more. Nothing of the request was kept.",
              List.of(receipt));
      case REFUSED ->
          receipt.allViolations().contains(Reception.NOT_YOURS)
              ? problem(
                  403,
                  "Not for this authority",
                  "Your sign-in does not cover the authority of this event.",
                  List.of(receipt))
              : problem(
                  422,
                  "Not an event of the contract",
                  "The event was not taken. Each violation says where it is and how to mend it.",
                  List.of(receipt));
    };
  }

  static Response batch(List<Receipt> inOrder) {
    var receipts = new ArrayList<Receipt>(inOrder.size());
    for (int index = 0; index < inOrder.size(); index++) {
      receipts.add(inOrder.get(index).at(index));
    }
    long taken = receipts.stream().filter(receipt -> receipt.outcome().taken()).count();
    if (taken == receipts.size()) {
      return json(202, receipts);
    }
    if (taken > 0) {
      return json(207, receipts);
    }
    return inOrder.stream().allMatch(Answers::isAnothers)
        ? problem(
            403,
            "Not for this authority",
            "Your sign-in does not cover the authority of any of these events.",
            receipts)
        : problem(
            422,
            "No event was taken",
            "None of the events was taken. Each violation says where it is and how to mend it.",
            receipts);
  }

  private static boolean isAnothers(Receipt receipt) {
    return receipt.outcome() == Outcome.REFUSED
        && receipt.allViolations().contains(Reception.NOT_YOURS);
  }

  private static Response json(int status, Object receipts) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(receipts).build();
  }

  private static Response problem(int status, String title, String detail, List<Receipt> receipts) {
    List<Violation> violations =
        receipts.stream().flatMap(receipt -> receipt.allViolations().stream()).toList();
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(
            Problem.of(status, title, detail)
                .with("violations", violations)
                .with("receipts", receipts))
        .build();
  }
}
