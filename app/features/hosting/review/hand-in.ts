// What was handed in, and what can be done with it.
import type { ArtefactDocument } from "~/features/instruments/engine/instrument";

export const handInStates = ["HANDED_IN", "RETURNED", "ACCEPTED", "WITHDRAWN"] as const;
export type HandInState = (typeof handInStates)[number];

/** How something stands for its learner: `private` when nobody else sees it. */
export type Standing = "private" | Exclude<HandInState, "WITHDRAWN">;

/** Copies that may be made of one thing, one after another. */
export const mostRounds = 30;

/** What was copied. `unreadable`: a piece that other software than this wrote. */
export type HandedIn =
  | { kind: "answer"; text: string }
  | { kind: "piece"; instrumentId: string; title: string; document: ArtefactDocument }
  | { kind: "unreadable" };

/** How it stands, by the last round. */
export const standingOf = (rounds: readonly { round: number; state: HandInState }[]): Standing => {
  const last = rounds.toSorted((a, b) => b.round - a.round)[0];
  return !last || last.state === "WITHDRAWN" ? "private" : last.state;
};

/** Another copy may be handed in when nobody reads the last one, or when its reader asks for a change. */
export const mayHandIn = (standing: Standing): boolean => standing === "private" || standing === "RETURNED";
export const mayWithdraw = (standing: Standing): boolean =>
  standing === "HANDED_IN" || standing === "RETURNED";

/** The key of a comment that is about all of it. */
export const whole = "whole";

/** The paragraphs of an answer, each with the key of what is said of it. */
export const paragraphsOf = (text: string): { key: string; text: string }[] =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one, at) => ({ key: `p${at + 1}`, text: one }));
