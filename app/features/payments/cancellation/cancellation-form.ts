import type { FormFields } from "~/platform/http/form.server";
import type { SeatGroup, SeatView } from "./cancellation.queries.server";
import type { ChosenSeats } from "./cancellation-quote";

/** The seats that a form names, each with the state in which it showed it. */
export function readSeats(form: Pick<FormFields, "all">): ChosenSeats {
  const states = form.all("state");
  return new Map(form.all("seat").map((id, index) => [id, states[index] ?? ""]));
}

/** What a form said that cancelling comes to, in cents; -1, which nothing comes to, when that was tampered with. */
export const readShown = (form: Pick<FormFields, "text">): number =>
  /^\d{1,10}$/.test(form.text("shown")) ? Number(form.text("shown")) : -1;

/** A choice of seats as it was typed: how many free ones of each group, and those that somebody has. */
export interface SeatChoice {
  free: Record<string, string>;
  given: string[];
}

export type SeatChoiceFault = "howMany" | "chooseSome";

/** Reads a choice for these groups from a form. */
export const readChoice = (
  groups: readonly SeatGroup[],
  form: Pick<FormFields, "all" | "text">,
): SeatChoice => ({
  free: Object.fromEntries(groups.map(({ key }) => [key, form.text(`free-${key}`)])),
  given: form.all("given"),
});

/** What a choice was, when these seats came of it. */
export function choiceOf(groups: readonly SeatGroup[], chosen: ReadonlySet<string>): SeatChoice {
  const isChosen = ({ id }: { id: string }) => chosen.has(id);
  const counts = groups.map(({ key, seats }) => [key, String(freeIn(seats).filter(isChosen).length)]);
  const given = groups.flatMap(({ seats }) => seats.filter((seat) => !isFree(seat) && isChosen(seat)));
  return { free: Object.fromEntries(counts), given: given.map(({ id }) => id) };
}

const isFree = ({ state }: Pick<SeatView, "state">) => state === "free" || state === "held";

/** The free seats of a group that one may cancel oneself: one is as good as another. */
export const freeIn = <Seat extends Pick<SeatView, "state" | "share">>(seats: readonly Seat[]): Seat[] =>
  seats.filter((seat) => isFree(seat) && seat.share.isOwn);

/** The seats of a group that somebody was offered or follows with. */
export const givenIn = <Seat extends Pick<SeatView, "state">>(seats: readonly Seat[]): Seat[] =>
  seats.filter((seat) => !isFree(seat));

/** The seats that a choice comes to, or what is wrong with it: by group, or in `all` when nothing was chosen. */
export function chooseSeats(
  groups: readonly SeatGroup[],
  { free, given }: SeatChoice,
): { ok: true; seats: SeatView[] } | { ok: false; faults: Record<string, SeatChoiceFault> } {
  const faults: Record<string, SeatChoiceFault> = {};
  const seats = groups.flatMap((group) => {
    const typed = (free[group.key] ?? "").trim();
    const available = freeIn(group.seats);
    const count = typed === "" ? 0 : /^\d{1,4}$/.test(typed) ? Number(typed) : -1;
    if (count < 0 || count > available.length) faults[group.key] = "howMany";
    return [
      ...available.slice(0, Math.max(count, 0)),
      ...givenIn(group.seats).filter(({ id, share }) => share.isOwn && given.includes(id)),
    ];
  });
  if (Object.keys(faults).length === 0 && seats.length === 0) faults.all = "chooseSome";
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, seats };
}
