import type { RuleName } from "~/features/invoicing/ubl/rules/rules";
import type { FormFields } from "~/platform/http/form.server";
import { type ReasonFault, readReason } from "~/lib/text/reason";
import {
  chooseSeats,
  choiceOf,
  readChoice,
  type SeatChoice,
  type SeatChoiceFault,
} from "../cancellation/cancellation-form";
import type { QuoteView, SeatGroup, SeatView } from "../cancellation/cancellation.queries.server";
import type { ChosenShare } from "../cancellation/cancellation-quote";
import { wholeShareBp } from "~/features/ordering/cancelling/cancellation-share";

/** How much comes back: as the terms say, all of it, or another share, typed in per cent. */
export const shareChoices = ["terms", "whole", "other"] as const;

/** As typed. */
export interface CancelFields {
  choice: SeatChoice;
  share: string;
  percent: string;
  reason: string;
}

export interface CancelFaults {
  seats?: Record<string, SeatChoiceFault>;
  share?: "shareInvalid";
  reason?: ReasonFault;
}

/** What the page shows next: the form again, or what it comes to, to confirm. */
export interface CancelAnswer {
  values: CancelFields;
  faults: CancelFaults;
  isChanged?: boolean;
  /** The rules that its credit note would break: nothing was cancelled. */
  broken?: RuleName[];
  confirm: { seats: Pick<SeatView, "id" | "state">[]; quote: QuoteView } | null;
}

/** At the desk every seat can be cancelled, whatever the terms leave to its buyer. */
export const forDesk = (groups: readonly SeatGroup[]): SeatGroup[] =>
  groups.map((group) => ({
    ...group,
    seats: group.seats.map((seat) => ({ ...seat, share: { ...seat.share, isOwn: true } })),
  }));

/** The form before anything was typed: all seats, by the terms. */
export const untouched = (groups: readonly SeatGroup[]): CancelFields => ({
  choice: choiceOf(groups, new Set(groups.flatMap(({ seats }) => seats.map(({ id }) => id)))),
  ...{ share: "terms", percent: "", reason: "" },
});

/** A share as it was chosen, in basis points of the price; null when it is none. */
export function readShare({ share, percent }: Pick<CancelFields, "share" | "percent">): ChosenShare | null {
  if (share === "terms") return "terms";
  if (share === "whole") return wholeShareBp;
  const [, whole, part = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(percent.trim()) ?? [];
  if (share !== "other" || whole === undefined) return null;
  const shareBp = Number(whole) * 100 + Number(part.padEnd(2, "0"));
  return shareBp <= wholeShareBp ? shareBp : null;
}

/** Reads what was typed; with seats that the form names (`shown`), those are the choice. */
export function readFields(
  groups: readonly SeatGroup[],
  form: Pick<FormFields, "all" | "text">,
  shown: ReadonlyMap<string, string>,
): CancelFields {
  const choice = shown.size > 0 ? choiceOf(groups, new Set(shown.keys())) : readChoice(groups, form);
  return { choice, share: form.text("share"), percent: form.text("percent"), reason: form.text("reason") };
}

/** Checks the share and the reason. */
export function checkWhy(values: CancelFields) {
  const share = readShare(values);
  const reading = readReason(values.reason);
  const faults: CancelFaults = {
    ...(share === null ? { share: "shareInvalid" as const } : {}),
    ...("fault" in reading ? { reason: reading.fault } : {}),
  };
  if (share === null || "fault" in reading) return { ok: false as const, faults };
  return { ok: true as const, share, reason: reading.reason };
}

/** Checks all that was typed. */
export function checkFields(groups: readonly SeatGroup[], values: CancelFields) {
  const [chosen, why] = [chooseSeats(groups, values.choice), checkWhy(values)];
  if (chosen.ok && why.ok) return { ...why, seats: chosen.seats };
  const faults: CancelFaults = {
    ...(chosen.ok ? {} : { seats: chosen.faults }),
    ...(why.ok ? {} : why.faults),
  };
  return { ok: false as const, faults };
}
