import type { CancellationStep, SalesTerms } from "./sales-terms";

/** What the form is about. */
export type EditedTerms = Omit<SalesTerms, "version" | "holdsFrom">;

/** How many steps of cancelling the form has room for. */
export const mostSteps = 5;

/** The numbers of the form with their bounds: the database holds them to the same. */
export const numberFields = {
  unverifiedSeats: { least: 0, most: 500 },
  paymentDays: { least: 1, most: 120 },
  quoteDays: { least: 1, most: 365 },
  transferBelow: { least: 0, most: 100 },
} as const;
export type NumberField = keyof typeof numberFields;

/** As it was typed; shares are in per cent. */
export type TermsTyped = Record<NumberField, string> & { steps: { days: string; share: string }[] };

export type TermsFault = "number" | "stepHalf" | "stepDays" | "stepShare" | "stepTwice" | "stepRises";
/** By the id of the control. */
export type TermsFaults = Record<string, TermsFault>;

const whole = (text: string, least: number, most: number): number | null => {
  const number = /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : NaN;
  return number >= least && number <= most ? number : null;
};

/** The names of the controls of a step, counted from 1. */
export const stepControls = (step: number) => ({ days: `days-${step}`, share: `share-${step}` });

/** What a form about the terms says, or what is wrong with it. An empty step counts for nothing. */
export function readTerms(
  typed: TermsTyped,
): { ok: true; terms: EditedTerms } | { ok: false; faults: TermsFaults } {
  const faults: TermsFaults = {};
  const numbers = {} as Record<NumberField, number>;
  for (const [field, { least, most }] of Object.entries(numberFields)) {
    const number = whole(typed[field as NumberField], least, most);
    if (number === null) faults[field] = "number";
    else numbers[field as NumberField] = number;
  }
  const cancellation = readSteps(typed.steps, faults);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { transferBelow, ...others } = numbers;
  return { ok: true, terms: { ...others, transferBelowShareBp: transferBelow * 100, cancellation } };
}

function readSteps(typed: TermsTyped["steps"], faults: TermsFaults): CancellationStep[] {
  const steps: (CancellationStep & { at: ReturnType<typeof stepControls> })[] = [];
  typed.slice(0, mostSteps).forEach(({ days, share }, index) => {
    const at = stepControls(index + 1);
    if (days.trim() === "" && share.trim() === "") return;
    if (days.trim() === "" || share.trim() === "") {
      faults[days.trim() === "" ? at.days : at.share] = "stepHalf";
      return;
    }
    const [daysBefore, percent] = [whole(days, 0, 365), whole(share, 1, 100)];
    if (daysBefore === null) faults[at.days] = "stepDays";
    if (percent === null) faults[at.share] = "stepShare";
    if (daysBefore === null || percent === null) return;
    if (steps.some((step) => step.daysBefore === daysBefore)) faults[at.days] = "stepTwice";
    steps.push({ daysBefore, shareBp: percent * 100, at });
  });
  const sorted = steps.toSorted((one, other) => other.daysBefore - one.daysBefore);
  sorted.forEach(({ shareBp, at }, index) => {
    if (index > 0 && shareBp >= sorted[index - 1]!.shareBp) faults[at.share] ??= "stepRises";
  });
  return sorted.map(({ daysBefore, shareBp }) => ({ daysBefore, shareBp }));
}

/** What the form shows of terms that hold. */
export const typedTerms = ({ cancellation, transferBelowShareBp, ...terms }: EditedTerms): TermsTyped => ({
  unverifiedSeats: String(terms.unverifiedSeats),
  paymentDays: String(terms.paymentDays),
  quoteDays: String(terms.quoteDays),
  transferBelow: String(transferBelowShareBp / 100),
  steps: cancellation.map(({ daysBefore, shareBp }) => ({
    days: String(daysBefore),
    share: String(shareBp / 100),
  })),
});
