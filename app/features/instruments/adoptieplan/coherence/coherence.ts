// What in an adoption plan does not hang together. Nothing is said of a chapter that is not begun.
import type { Locale } from "~/i18n/locale";
import { formatMoney } from "~/lib/money";
import type { ArtefactDocument, CoherenceFinding } from "../engine/instrument";
import { fieldIn, rowIn } from "../engine/rows";
import { type AdoptieplanField, fields, levels, sdgsOfPillar } from "./plan-fields";
import { type CoherenceRule, coherenceMessages, countWords, heads, nobodyWords } from "./coherence.messages";
import {
  amountIn,
  fieldsOfRow,
  moneyIn,
  type PlanGroup,
  planGroups,
  type PlanRow,
  planTexts,
  rowsIn,
} from "./plan";

type Plan = Readonly<Record<PlanGroup, PlanRow[]>> & {
  document: ArtefactDocument;
  locale: Locale;
  /** What stands in a field that is asked once. */
  at: (field: AdoptieplanField) => string;
};
/** `subject`: what it is about, in words. `detail`: what else the sentence names. */
type Found = { rule: CoherenceRule; key: string; subject?: string; detail?: string };

/** What does not hang together in a plan, in the order of its chapters: what is wrong, in words, and where one mends it. */
export function coherence(document: ArtefactDocument, locale: Locale): CoherenceFinding[] {
  const rows = Object.fromEntries(planGroups.map((group) => [group, rowsIn(document, group)]));
  const plan = { ...rows, document, locale, at: (field) => (document[field] ?? "").trim() } as Plan;
  const words = coherenceMessages[locale];
  return [lacking, goals, choices, parties, money, placeholders, ending]
    .flatMap((find) => find(plan))
    .toSorted((one, other) => compareKeys(one.key, other.key))
    .map(({ rule, key, subject = "", detail = "" }) => ({
      rule,
      key,
      text: words.rules[rule](subject, detail),
    }));
}

/** What each row of a group needs; a chosen row that is gone is not there. */
const needed: Partial<Record<AdoptieplanField, [PlanGroup, CoherenceRule]>> = {
  goalLevel: ["goals", "goalWithoutLevel"],
  partyDecides: ["parties", "partyWithoutDecision"],
  promiseBy: ["promises", "promiseWithoutParty"],
  promiseReturn: ["promises", "promiseWithoutReturn"],
  promiseKeeper: ["promises", "promiseWithoutPerson"],
  promiseOn: ["promises", "promiseWithoutDate"],
  activityOn: ["activities", "activityWithoutDate"],
  activityGoal: ["activities", "activityWithoutGoal"],
  activityParty: ["activities", "activityWithoutParty"],
  placementParty: ["placements", "placementWithoutParty"],
  placementPaid: ["placements", "placementWithoutPay"],
  fundParty: ["funds", "fundWithoutParty"],
  riskSign: ["risks", "riskWithoutSign"],
  riskStop: ["risks", "riskWithoutStop"],
  riskBy: ["risks", "riskWithoutDecider"],
  stepTo: ["steps", "stepWithoutTaker"],
  stepPlace: ["steps", "stepWithoutPlace"],
  stepOn: ["steps", "stepWithoutDate"],
  signerName: ["signers", "signerWithoutName"],
  signerYesTo: ["signers", "signerWithoutSubject"],
};

const lacking = (plan: Plan): Found[] =>
  Object.entries(needed).flatMap(([name, [group, rule]]) => {
    const field = name as AdoptieplanField;
    const shape = fields[field];
    const rows = "of" in shape ? plan[shape.of as PlanGroup].map(({ id }) => id) : null;
    if (rows?.length === 0) return [];
    const isThere = (text: string) => (rows ? rows.includes(text) : text !== "");
    return plan[group].filter(({ at }) => !isThere(at(field))).map((row) => found(plan, rule, row, field));
  });

/** Each goal is reached by something that is done and seen by something that happens; so is each level, or it is left empty with a reason. */
function goals(plan: Plan): Found[] {
  const { activities, placements, locale } = plan;
  const { options } = planTexts[locale];
  const done = [
    ...activities.map(({ at }) => at("activityGoal")),
    ...placements.map(({ at }) => at("placementGoal")),
  ];
  const loose = activities.find(({ at }) => at("activityGoal") === "");
  const isSeen = ({ at }: PlanRow) => at("goalIndicator") !== "";
  const atLevel = (level: string) => plan.goals.filter(({ at }) => at("goalLevel") === level);
  const ofLevels = levels.flatMap((level): Found[] => {
    const [first, ...others] = atLevel(level);
    const subject = options[level];
    if (!first)
      return plan.goals.length > 0 && plan.at("emptyLevel") === ""
        ? [{ rule: "levelWithoutGoal", key: "emptyLevel", subject }]
        : [];
    const isBlind = ![first, ...others].some(isSeen);
    return isBlind ? [{ rule: "levelWithoutIndicator", key: first.keyOf("goalIndicator"), subject }] : [];
  });
  const ofEach = plan.goals.flatMap((goal): Found[] => {
    const [level, pillar, sdg] = [goal.at("goalLevel"), goal.at("goalPillar"), goal.at("goalSdg")];
    const key = loose?.keyOf("activityGoal") ?? "section-calendar";
    return [
      ...when(done.length > 0 && !done.includes(goal.id), {
        ...{ rule: "goalWithoutActivity", key, subject: subjectOf(plan, goal) },
      }),
      ...when(
        !isSeen(goal) && (level === "" || atLevel(level).some(isSeen)),
        found(plan, "goalWithoutIndicator", goal, "goalIndicator"),
      ),
      ...when(
        countsHeads(goal.at("goalIndicator")),
        found(plan, "goalCountsHeads", goal, "goalIndicator", goal.at("goalIndicator")),
      ),
      ...when(
        isSeen(goal) && goal.at("goalMeasured") === "",
        found(plan, "goalWithoutMeasuring", goal, "goalMeasured"),
      ),
      ...when(
        pillar !== "" && sdg !== "" && !sdgsOfPillar[pillar]?.includes(sdg),
        found(plan, "sdgBesidePillar", goal, "goalSdg", options[sdg]),
      ),
    ];
  });
  return [...ofLevels, ...ofEach];
}

/** What is local has a reason, who decided and a day to look back. */
const choices = (plan: Plan): Found[] =>
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
const parties = (plan: Plan): Found[] => [
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

/** Amounts are amounts, and what is needed is paid by somebody. */
function money(plan: Plan): Found[] {
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

/** Where a person, a party or a decision should stand, and a word stands that is nobody. */
function placeholders(plan: Plan): Found[] {
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
function ending(plan: Plan): Found[] {
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

const when = (isSo: boolean, one: Found): Found[] => (isSo ? [one] : []);

const found = (
  plan: Plan,
  rule: CoherenceRule,
  row: PlanRow,
  field: AdoptieplanField,
  detail?: string,
): Found => ({
  ...{ rule, key: row.keyOf(field), subject: subjectOf(plan, row), detail },
});

/** A row in words: by what stands first in it, or by its number. */
function subjectOf(plan: Plan, { group, nth, at }: PlanRow): string {
  const payer = plan.parties.find(({ id }) => id === at("fundParty"))?.at("partyName");
  const name = group === "funds" ? payer || at("fundWhat") : at(fieldsOfRow[group][0]);
  return `${planTexts[plan.locale].groups[group]} ${name ? coherenceMessages[plan.locale].quoted(name) : nth}`;
}

/** Whether an indicator says no more than how many people were there. */
function countsHeads(indicator: string): boolean {
  const words = indicator.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => heads.has(word)) && words.every((word) => heads.has(word) || countWords.has(word))
  );
}

const isPlaceholder = (text: string): boolean =>
  text !== "" && nobodyWords.has((text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).join(" "));

const order = Object.keys(fields);
/** By chapter, and in it row by row: the first field of a row, or of a chapter, says where that is. */
function compareKeys(one: string, other: string): number {
  const placeOf = (key: string): [number, string, number] => {
    const field = chapterStarts[key] ?? fieldIn(key);
    const group = planGroups.find((group) => fieldsOfRow[group].some((id) => id === field));
    return [order.indexOf(group ? fieldsOfRow[group][0] : field), rowIn(key) ?? "~", order.indexOf(field)];
  };
  const [[chapter, row, field], [otherChapter, otherRow, otherField]] = [placeOf(one), placeOf(other)];
  return chapter - otherChapter || (row < otherRow ? -1 : row > otherRow ? 1 : field - otherField);
}
/** Where a chapter without a row to mend begins. */
const chapterStarts: Readonly<Record<string, AdoptieplanField>> = {
  "section-calendar": "activity",
  "section-means": "cost",
  "section-decision": "signerRole",
};
