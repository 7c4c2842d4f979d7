// What a rule reads of a plan, and what it finds.
import type { Locale } from "~/i18n/locale";
import type { ArtefactDocument } from "../../engine/instrument";
import { fieldsOfRow, type PlanGroup, type PlanRow, planTexts } from "../plan";
import type { AdoptieplanField } from "../plan-fields";
import { type CoherenceRule, coherenceMessages } from "./coherence.messages";

/** A plan as its rules read it. */
export type Plan = Readonly<Record<PlanGroup, PlanRow[]>> & {
  document: ArtefactDocument;
  locale: Locale;
  /** What stands in a field that is asked once. */
  at: (field: AdoptieplanField) => string;
};
/** `subject`: what it is about, in words. `detail`: what else the sentence names. */
export type Found = { rule: CoherenceRule; key: string; subject?: string; detail?: string };

/** It was found, when that is so. */
export const when = (isSo: boolean, one: Found): Found[] => (isSo ? [one] : []);

/** What a rule finds in a field of a row. */
export const found = (
  plan: Plan,
  rule: CoherenceRule,
  row: PlanRow,
  field: AdoptieplanField,
  detail?: string,
): Found => ({
  ...{ rule, key: row.keyOf(field), subject: subjectOf(plan, row), detail },
});

/** A row in words: by what stands first in it, or by its number. */
export function subjectOf(plan: Plan, { group, nth, at }: PlanRow): string {
  const payer = plan.parties.find(({ id }) => id === at("fundParty"))?.at("partyName");
  const name = group === "funds" ? payer || at("fundWhat") : at(fieldsOfRow[group][0]);
  return `${planTexts[plan.locale].groups[group]} ${name ? coherenceMessages[plan.locale].quoted(name) : nth}`;
}
