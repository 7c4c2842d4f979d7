import type { Change } from "./changes";

/** What a change is to whoever learns. New and withdrawn are so by themselves; of the others an editor says which. */
export const chosenKinds = ["typo", "clarification", "meaning"] as const;
export type ChosenKind = (typeof chosenKinds)[number];
export type ChangeKind = ChosenKind | "new" | "withdrawn";

export const isChosenKind = (text: string | null): text is ChosenKind =>
  chosenKinds.some((kind) => kind === text);

/** What an editor said of a change. */
export interface Draft {
  /** Of which change they said it; of another text of the same block it does not hold. */
  change: string;
  kind: string | null;
  why: string;
}

/** A change as it is published. */
export interface ClassedChange {
  unitId: string;
  kind: ChangeKind;
  why: string;
}

export const longestWhy = 300;

export type ClassFault = "kindMissing" | "whyMissing" | "notATypo";

/** What is still to be said of a change; null when it is classed. A typing error needs no reason, and nothing that asks something else is one. */
export function faultOf({ is, asksTheSame, print }: Change, draft: Draft | undefined): ClassFault | null {
  if (is !== "changed") return null;
  const kind = draft?.change === print ? draft.kind : null;
  if (!draft || !isChosenKind(kind)) return "kindMissing";
  if (kind === "typo") return asksTheSame ? null : "notATypo";
  return draft.why.trim() === "" ? "whyMissing" : null;
}

/** The class of a change that has no fault. */
export function classed(change: Change, draft: Draft | undefined): ClassedChange {
  const why = draft?.change === change.print ? draft.why : "";
  const kind = change.is === "changed" ? (draft?.kind as ChosenKind) : change.is;
  return { unitId: change.unitId, kind, why };
}
