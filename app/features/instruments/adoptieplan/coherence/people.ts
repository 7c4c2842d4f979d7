// Who does, decides, signs and may stop it.
import { planGroups, planTexts } from "../plan";
import { nobodyWords } from "./coherence.messages";
import { found, type Found, type Plan, when } from "./found";

/** Where a person, a party or a decision should stand, and a word stands that is nobody. */
export function placeholders(plan: Plan): Found[] {
  const asked = [
    "partyName",
    "partyDecides",
    "choiceBy",
    "promiseKeeper",
    "placementKeeper",
    "riskBy",
    "stepTo",
    "signerName",
  ] as const;
  const inRows = planGroups
    .flatMap((group) => plan[group])
    .flatMap((row) =>
      asked
        .filter((field) => isPlaceholder(row.at(field)))
        .map((field) => found(plan, "placeholder", row, field, row.at(field))),
    );
  const by = plan.at("figuresBy");
  const subject = planTexts[plan.locale].fields.figuresBy.label;
  return [
    ...inRows,
    ...when(isPlaceholder(by), { rule: "placeholder", key: "figuresBy", subject, detail: by }),
  ];
}

/** Somebody signs, somebody may stop it, and there is a day on which it is looked at again. */
export function ending(plan: Plan): Found[] {
  const isDecided = (["approvals", "licence", "whoStops", "stopOn"] as const).some(
    (field) => plan.at(field) !== "",
  );
  const isKept =
    plan.remarks.length > 0 || (["readers", "lasting"] as const).some((field) => plan.at(field) !== "");
  const stopOn = plan.at("stopOn");
  const late = plan.activities.filter(({ at }) => stopOn !== "" && at("activityOn") > stopOn);
  const begun = isDecided || plan.signers.length > 0;
  return [
    ...when(isDecided && plan.signers.length === 0, { rule: "nobodySigns", key: "section-decision" }),
    ...when(begun && plan.at("whoStops") === "", { rule: "nobodyStops", key: "whoStops" }),
    ...when(isKept && plan.at("reviewOn") === "", { rule: "noReview", key: "reviewOn" }),
    ...late.map((activity) => found(plan, "activityAfterStop", activity, "activityOn")),
  ];
}

const isPlaceholder = (text: string): boolean =>
  text !== "" && nobodyWords.has((text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).join(" "));
