import { fromDayInput } from "~/lib/dates";
import { parseMoney } from "~/lib/money";
import { inertText } from "~/lib/text/inert-text";

export const hostedPayers = ["LEARNERS", "HOST", "NOBODY"] as const;
export type HostedPayer = (typeof hostedPayers)[number];
export const agreementLanguages = ["nl", "en"] as const;
type Language = (typeof agreementLanguages)[number];

/** What an organisation may host and on which terms, as the columns of its agreement. Days are midnight UTC, as the database gives them. */
export interface AgreementTerms {
  contentIds: string[];
  languages: string[];
  firstDay: Date;
  lastDay: Date;
  paidBy: HostedPayer;
  lowestPriceCents: number;
  highestPriceCents: number;
  hostShareBp: number;
  rosterSeats: number;
  duties: string;
  locale: string;
}

/** The same as it was typed. */
export interface TypedTerms {
  contents: string[];
  languages: string[];
  firstDay: string;
  lastDay: string;
  paidBy: string;
  lowest: string;
  highest: string;
  share: string;
  rosterSeats: string;
  duties: string;
  locale: string;
}

export type TermsFault =
  | "contentMissing"
  | "languageMissing"
  | "dayForm"
  | "lastBeforeFirst"
  | "lastPast"
  | "payerMissing"
  | "priceForm"
  | "highestBelowLowest"
  | "priceOfNobody"
  | "shareForm"
  | "shareOnlyLearners"
  | "seatsForm"
  | "dutiesTooLong"
  | "localeMissing";

/** Faults by field, in the order of the form. */
export type TermsFaults = Partial<Record<keyof TypedTerms, TermsFault>>;

export const longestDuties = 4_000;
const mostSeats = 10_000;

const isLanguage = (text: string): text is Language => agreementLanguages.some((one) => one === text);
const isPayer = (text: string): text is HostedPayer => hostedPayers.some((one) => one === text);

/**
 * Reads the form of a draft: the terms, or all that is wrong with them, by field. `contentIds` are those that can be chosen; `today` is as
 * `2027-01-12`. An empty price, share or number of seats is nothing where nothing is meant.
 */
export function readTerms(
  typed: TypedTerms,
  { contentIds, today }: { contentIds: readonly string[]; today: string },
): { ok: true; terms: AgreementTerms } | { ok: false; faults: TermsFaults } {
  const faults: TermsFaults = {};
  const chosen = contentIds.filter((id) => typed.contents.includes(id));
  if (chosen.length === 0) faults.contents = "contentMissing";
  const languages = agreementLanguages.filter((one) => typed.languages.includes(one));
  if (languages.length === 0) faults.languages = "languageMissing";
  const [firstDay, lastDay] = [typed.firstDay, typed.lastDay].map((day) =>
    fromDayInput(day.trim(), 0, "UTC"),
  );
  if (!firstDay) faults.firstDay = "dayForm";
  if (!lastDay) faults.lastDay = "dayForm";
  else if (firstDay && lastDay < firstDay) faults.lastDay = "lastBeforeFirst";
  else if (typed.lastDay.trim() < today) faults.lastDay = "lastPast";
  const paidBy = isPayer(typed.paidBy) ? typed.paidBy : null;
  if (!paidBy) faults.paidBy = "payerMissing";
  const price = (field: "lowest" | "highest") => {
    if (typed[field].trim() === "" && paidBy === "NOBODY") return 0;
    const cents = parseMoney(typed[field]);
    if (cents === null) faults[field] = "priceForm";
    else if (paidBy === "NOBODY" && cents > 0) faults[field] = "priceOfNobody";
    return cents ?? 0;
  };
  const [lowestPriceCents, highestPriceCents] = [price("lowest"), price("highest")];
  if (!faults.lowest && !faults.highest && highestPriceCents < lowestPriceCents)
    faults.highest = "highestBelowLowest";
  const hostShareBp = readShare(typed.share);
  if (hostShareBp === null) faults.share = "shareForm";
  else if (hostShareBp > 0 && paidBy !== null && paidBy !== "LEARNERS") faults.share = "shareOnlyLearners";
  const rosterSeats = readSeats(typed.rosterSeats);
  if (rosterSeats === null) faults.rosterSeats = "seatsForm";
  const duties = inertText(typed.duties).trim();
  if (duties.length > longestDuties) faults.duties = "dutiesTooLong";
  if (!isLanguage(typed.locale)) faults.locale = "localeMissing";
  if (!firstDay || !lastDay || !paidBy || hostShareBp === null || rosterSeats === null || hasFaults(faults))
    return { ok: false, faults };
  const money = { paidBy, lowestPriceCents, highestPriceCents, hostShareBp, rosterSeats };
  return {
    ok: true,
    terms: { contentIds: chosen, languages, firstDay, lastDay, ...money, duties, locale: typed.locale },
  };
}

const hasFaults = (faults: TermsFaults) => Object.keys(faults).length > 0;

/** A percentage of at most two decimals as basis points: `60`, `62,5 %`. */
function readShare(text: string): number | null {
  const plain = text.replace("%", "").trim();
  if (plain === "") return 0;
  const [, whole, decimals = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  const bp = whole === undefined ? Number.NaN : Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return bp <= 10_000 ? bp : null;
}

function readSeats(text: string): number | null {
  const plain = text.trim();
  if (plain === "") return 0;
  return /^\d{1,5}$/.test(plain) && Number(plain) <= mostSeats ? Number(plain) : null;
}
