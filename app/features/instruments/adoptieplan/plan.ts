// An adoption plan by its rows, as the coherence rules and the picture of the coalition read it.
import type { Locale } from "~/i18n/locale";
import { formatPlainDate, fromDayInput } from "~/lib/dates";
import { formatRoundMoney } from "~/lib/money";
import { type Coalition, emptyChairs } from "../coalition-picture/coalition";
import { coalitionPictureMessages } from "../coalition-picture/coalition-picture.messages";
import type { ArtefactDocument, InstrumentGroup, PictureNote } from "../engine/instrument";
import { keyOf, rowsOf } from "../engine/rows";
import type { AdoptieplanField } from "./plan-fields";
import { adoptieplanMessagesEn } from "./adoptieplan.messages.en";
import { adoptieplanMessagesNl } from "./adoptieplan.messages.nl";
import { coherenceMessages } from "./coherence/coherence.messages";

/** What is asked of each row of a group; the first says which row it is. */
export const fieldsOfRow = {
  goals: ["goal", "goalLevel", "goalPillar", "goalSdg", "goalIndicator", "goalMeasured"],
  choices: ["choice", "choicePile", "choiceWhy", "choiceBy", "choiceReviewOn"],
  parties: ["partyName", "partySector", "partyRole", "partyGives", "partyGets", "partyDecides"],
  promises: ["promise", "promiseBy", "promiseTo", "promiseReturn", "promiseKeeper", "promiseOn"],
  activities: ["activity", "activityOn", "activityGoal", "activityParty", "activityBudget"],
  placements: [
    ...(["placement", "placementParty", "placementGoal"] as const),
    ...(["placementLearns", "placementPaid", "placementKeeper"] as const),
  ],
  costs: ["cost", "costHours", "costAmount"],
  funds: ["fundParty", "fundWhat", "fundAmount", "fundStanding"],
  risks: ["risk", "riskSign", "riskStop", "riskBy"],
  steps: ["step", "stepFrom", "stepTo", "stepPlace", "stepOn"],
  signers: ["signerRole", "signerName", "signerYesTo", "signerNo"],
  remarks: ["remark", "remarkFrom", "remarkTaken", "remarkWhy"],
} as const satisfies Record<string, readonly AdoptieplanField[]>;

export type PlanGroup = keyof typeof fieldsOfRow;
export const planGroups = Object.keys(fieldsOfRow) as PlanGroup[];

/** A group of the plan that repeats, `repeats` times at most. */
export const rowGroup = (id: PlanGroup, repeats: number): InstrumentGroup<AdoptieplanField> => ({
  id,
  fields: fieldsOfRow[id],
  repeats,
});

/** One row of a plan: `nth` in its group, counted from 1. */
export interface PlanRow {
  id: string;
  group: PlanGroup;
  nth: number;
  at: (field: AdoptieplanField) => string;
  keyOf: (field: AdoptieplanField) => string;
}

/** The rows in which something stands, in their order. */
export const rowsIn = (document: ArtefactDocument, group: PlanGroup): PlanRow[] =>
  rowsOf({ id: group, fields: fieldsOfRow[group] }, document).map((id, index) => ({
    ...{ id, group, nth: index + 1 },
    at: (field) => (document[keyOf(field, id)] ?? "").trim(),
    keyOf: (field) => keyOf(field, id),
  }));

export const planTexts = { nl: adoptieplanMessagesNl, en: adoptieplanMessagesEn };

/** The coalition of a plan, in words, as it is drawn: each line about an empty seat is a chair of its own. */
export function coalitionOf(document: ArtefactDocument, locale: Locale): Coalition {
  const { options } = planTexts[locale];
  const named = (option: string) => (option === "" ? "" : (options[option] ?? ""));
  return {
    place: (document.place ?? "").trim(),
    parties: rowsIn(document, "parties").map(({ at }) => ({
      name: at("partyName"),
      sector: named(at("partySector")),
      role: named(at("partyRole")),
      gives: at("partyGives"),
      gets: at("partyGets"),
      decides: at("partyDecides"),
    })),
    gaps: emptyChairs(
      (document.coalitionGap ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
      coalitionPictureMessages[locale],
    ),
  };
}

/** What a plan needs a year and what parties pay, in cents; null when something that should be an amount is none. */
export function moneyIn(document: ArtefactDocument): { needed: number; paid: number } | null {
  const texts = (group: PlanGroup, field: AdoptieplanField) =>
    rowsIn(document, group).map(({ at }) => at(field));
  const sum = (all: string[]) =>
    all
      .map(amountIn)
      .reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
  const budgets = texts("activities", "activityBudget").filter((text) => text !== "");
  const [needed, paid] = [
    sum([...budgets, ...texts("costs", "costAmount")]),
    sum(texts("funds", "fundAmount")),
  ];
  return needed === null || paid === null ? null : { needed, paid };
}

/** What a reader with one minute wants to know of a plan: what it asks, what it costs, when it stops and who signs. */
export function notesOf(document: ArtefactDocument, locale: Locale): PictureNote[] {
  const t = coherenceMessages[locale].notes;
  const euros = (cents: number) => formatRoundMoney(cents, "EUR", locale);
  const money = moneyIn(document);
  const stop = fromDayInput(document.stopOn ?? "");
  const signers = rowsIn(document, "signers").map(({ at }) => at("signerRole"));
  return [
    { label: t.question, text: (document.question ?? "").trim() },
    {
      label: t.money,
      text: money && money.needed > 0 ? t.moneyOf(euros(money.needed), euros(money.paid)) : "",
    },
    { label: t.stop, text: stop ? t.stopOn(formatPlainDate(stop, locale)) : "" },
    { label: t.signers, text: signers.filter(Boolean).join(", ") },
  ].filter(({ text }) => text !== "");
}

/** An amount in whole euros and cents, in cents: `19.800`, `€ 1.250,50`, `31,000`. Null when it is no amount. */
export function amountIn(text: string): number | null {
  const found = /^(?:€\s*)?(\d{1,3}(?:[.,\s]\d{3})+|\d{1,9})(?:[.,](\d{2}|-))?(?:\s*(?:€|euros?))?$/i.exec(
    text.trim(),
  );
  if (!found) return null;
  const cents = found[2] && found[2] !== "-" ? Number(found[2]) : 0;
  return Number(found[1]!.replace(/\D/g, "")) * 100 + cents;
}
