// What is local, and who gives and gets.
import { found, type Found, type Plan, when } from "./found";

/** What is local has a reason, who decided and a day to look back. */
export const choices = (plan: Plan): Found[] =>
  plan.choices
    .filter(({ at }) => at("choicePile") === "local")
    .flatMap((choice) => [
      ...when(choice.at("choiceWhy") === "", found(plan, "localWithoutReason", choice, "choiceWhy")),
      ...when(choice.at("choiceBy") === "", found(plan, "localWithoutDecider", choice, "choiceBy")),
      ...when(
        choice.at("choiceReviewOn") === "",
        found(plan, "localWithoutReview", choice, "choiceReviewOn"),
      ),
    ]);

/** Who gives also gets, and the other way round. A promise goes to another. */
export const parties = (plan: Plan): Found[] => [
  ...plan.parties.flatMap((party) => {
    const [gives, gets] = [party.at("partyGives") !== "", party.at("partyGets") !== ""];
    return [
      ...when(!gives && !gets, found(plan, "partyWithoutExchange", party, "partyGives")),
      ...when(gives && !gets, found(plan, "partyOnlyGives", party, "partyGets")),
      ...when(!gives && gets, found(plan, "partyOnlyGets", party, "partyGives")),
    ];
  }),
  ...plan.promises
    .filter(({ at }) => at("promiseBy") !== "" && at("promiseBy") === at("promiseTo"))
    .map((promise) => found(plan, "promiseToItself", promise, "promiseTo")),
];
