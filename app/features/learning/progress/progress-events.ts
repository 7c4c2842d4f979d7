import type { BlockKind } from "~/features/curriculum/content/composition";

/** Something a learner did in a block; never changed once written. */
export interface BlockEvent {
  id: string;
  at: Date;
  blockId: string;
  kind: BlockKind;
  /** Whether the block is done by this. */
  done: boolean;
  /** Quiz: share of right answers, in percent. */
  score?: number;
  /** Quiz: the answers given, by question id. */
  answers?: Readonly<Record<string, string>>;
}

export interface BlockSnapshot {
  kind: BlockKind;
  done: boolean;
  score: number | null;
  answers: Readonly<Record<string, string>>;
}

const isLater = (a: BlockEvent, b: BlockEvent) =>
  a.at.getTime() === b.at.getTime() ? a.id > b.id : a.at > b.at;

/**
 * What a block is after its events, whatever the order they arrive in. A lesson read and a quiz passed stay so, and the best
 * score counts; a reflection is what it was last, because it can be emptied. Null without events.
 */
export function snapshotOf(events: readonly BlockEvent[]): BlockSnapshot | null {
  const last = events.reduce<BlockEvent | null>(
    (latest, e) => (!latest || isLater(e, latest) ? e : latest),
    null,
  );
  if (!last) return null;
  const scores = events.flatMap(({ score }) => score ?? []);
  return {
    kind: last.kind,
    done: last.kind === "reflection" ? last.done : events.some(({ done }) => done),
    score: scores.length > 0 ? Math.max(...scores) : null,
    answers: last.answers ?? {},
  };
}
