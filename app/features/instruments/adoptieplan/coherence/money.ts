// What is needed, and who pays it.
import { formatMoney } from "~/lib/money";
import { amountIn, moneyIn, type PlanGroup } from "../plan";
import type { AdoptieplanField } from "../plan-fields";
import { found, type Found, type Plan } from "./found";

/** Amounts are amounts, and what is needed is paid by somebody. */
export function money(plan: Plan): Found[] {
  const wrong = (group: PlanGroup, field: AdoptieplanField, isAsked: boolean) =>
    plan[group]
      .filter(({ at }) => (at(field) === "" ? isAsked : amountIn(at(field)) === null))
      .map((row) => found(plan, row.at(field) ? "noAmount" : "withoutAmount", row, field, row.at(field)));
  const sums = moneyIn(plan.document);
  const isBegun = plan.costs.length + plan.funds.length > 0;
  const notAsked = plan.funds.filter(({ at }) => at("fundStanding") === "notAsked");
  return [
    ...wrong("activities", "activityBudget", false),
    ...wrong("costs", "costAmount", true),
    ...wrong("funds", "fundAmount", true),
    ...(isBegun && sums && sums.needed > sums.paid
      ? [
          {
            rule: "notPaidFor" as const,
            key: plan.funds[0]?.keyOf("fundAmount") ?? "section-means",
            subject: formatMoney(sums.needed, "EUR", plan.locale),
            detail: formatMoney(sums.needed - sums.paid, "EUR", plan.locale),
          },
        ]
      : []),
    ...notAsked.map((fund) => found(plan, "fundNotAsked", fund, "fundStanding")),
  ];
}
