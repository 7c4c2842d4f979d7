import { expect, test } from "vitest";
import { isToChoose, type SeatToSettle, settleSteps } from "./settlement";

const seat = (orderId: string, values: Partial<SeatToSettle> = {}): SeatToSettle => ({
  orderId,
  state: "running",
  settled: null,
  ...values,
});
const form = (answers: Record<string, [state: string, choice: string]>) =>
  new Map(Object.entries(answers).map(([id, [state, choice]]) => [id, { state, choice }]));

test("everybody with a seat gets a step: who has a ticket what was chosen, who still pays is told", () => {
  const seats = [
    seat("a"),
    seat("b", { state: "completed" }),
    seat("c", { state: "paying" }),
    seat("d", { state: "underWay" }),
  ];
  expect(settleSteps(seats, form({ a: ["running", "refund"], b: ["completed", "keep"] }))).toEqual({
    ok: true,
    refund: ["a"],
    keep: ["b"],
    tell: ["c", "d"],
  });
  expect(seats.filter(isToChoose).map(({ orderId }) => orderId)).toEqual(["a", "b"]);
});

test.for([
  ["nobody is forgotten", [seat("a"), seat("b")], form({ a: ["running", "refund"] }), { b: "choose" }],
  ["a choice that does not exist is none", [seat("a")], form({ a: ["running", "all"] }), { a: "choose" }],
  [
    "somebody who finished meanwhile is chosen for again",
    [seat("a", { state: "completed" })],
    form({ a: ["running", "refund"] }),
    { a: "changed" },
  ],
  [
    "a colleague chose otherwise",
    [seat("a", { settled: "keep" })],
    form({ a: ["running", "refund"] }),
    { a: "changed" },
  ],
  ["the order was cancelled meanwhile", [], form({ a: ["completed", "keep"] }), { a: "changed" }],
] as const)("%s", ([, seats, answers, faults]) => {
  expect(settleSteps(seats, answers)).toEqual({ ok: false, faults });
});

test("the same form once more does nothing, while it is carried out and after it", () => {
  const answers = form({ a: ["running", "refund"], b: ["completed", "keep"] });
  const nothing = { ok: true, refund: [], keep: [], tell: [] };
  const settled = [seat("a", { settled: "refund" }), seat("b", { state: "completed", settled: "keep" })];
  expect(settleSteps([...settled, seat("c", { state: "paying", settled: "told" })], answers)).toEqual(
    nothing,
  );
  expect(settleSteps(settled.slice(1), answers)).toEqual(nothing);
});
