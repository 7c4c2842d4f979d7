import fc from "fast-check";
import { expect, test } from "vitest";
import type { BlockKind } from "~/features/curriculum/content/composition";
import { type BlockEvent, snapshotOf } from "./progress-events";

const event = (id: string, minute: number, changes: Partial<BlockEvent>): BlockEvent => ({
  id,
  at: new Date(minute * 60_000),
  blockId: "b",
  kind: "quiz",
  done: false,
  ...changes,
});

test("no events, no state", () => expect(snapshotOf([])).toBeNull());

test("a quiz keeps its best score and that it was passed, with the answers given last", () => {
  const events = [
    event("1", 1, { score: 100, done: true, answers: { v1: "a" } }),
    event("2", 2, { score: 50, answers: { v1: "b" } }),
  ];
  expect(snapshotOf(events)).toEqual({ kind: "quiz", done: true, score: 100, answers: { v1: "b" } });
});

test("a reflection that is emptied is no longer done", () => {
  const events = [event("1", 1, { kind: "reflection", done: true }), event("2", 2, { kind: "reflection" })];
  expect(snapshotOf(events)).toMatchObject({ done: false });
});

const anyEvents = fc.constantFrom<BlockKind>("lesson", "quiz", "reflection").chain((kind) =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.uuid(),
        minute: fc.nat({ max: 5 }),
        done: fc.boolean(),
        score: fc.nat({ max: 100 }),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    )
    .map((rows) =>
      rows.map(({ id, minute, done, score }) =>
        event(id, minute, kind === "quiz" ? { kind, done, score, answers: { v1: id } } : { kind, done }),
      ),
    ),
);

test("the order in which events arrive does not matter", () => {
  fc.assert(
    fc.property(
      anyEvents.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      ([events, shuffled]) => {
        expect(snapshotOf(shuffled)).toEqual(snapshotOf(events));
      },
    ),
  );
});
