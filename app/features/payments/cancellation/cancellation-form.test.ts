import { expect, test } from "vitest";
import type { SeatGroup, SeatView } from "./cancellation.queries.server";
import { chooseSeats, choiceOf, readSeats, readShown } from "./cancellation-form";

const seat = (id: string, state: SeatView["state"], isOwn = true): SeatView => ({
  ...{ id, state, holder: null, isCompleted: false, shareText: "" },
  share: { shareBp: 10_000, because: "terms", isOwn },
});
const groups: SeatGroup[] = [
  {
    ...{ key: "spring", title: "Anders kijken", cohort: null },
    seats: [seat("a", "free"), seat("b", "held"), seat("c", "offered"), seat("d", "accepted")],
  },
  {
    key: "alone",
    title: "Anders kijken",
    cohort: null,
    seats: [seat("e", "accepted", false), seat("f", "free", false)],
  },
];
const choose = (free: Record<string, string>, given: string[] = []) => {
  const chosen = chooseSeats(groups, { free, given });
  return chosen.ok ? chosen.seats.map(({ id }) => id) : chosen.faults;
};

test.for<[name: string, answer: ReturnType<typeof choose>, expected: ReturnType<typeof choose>]>([
  ["so many free seats, one as good as another", choose({ spring: "1" }), ["a"]],
  ["free ones and named ones", choose({ spring: " 2 " }, ["d"]), ["a", "b", "d"]],
  ["named ones alone", choose({ spring: "" }, ["c"]), ["c"]],
  ["nothing", choose({}), { all: "chooseSome" }],
  ["none at all", choose({ spring: "0", alone: "0" }), { all: "chooseSome" }],
  ["a seat that is cancelled together", choose({}, ["e"]), { all: "chooseSome" }],
  ["somebody else's seat", choose({}, ["x"]), { all: "chooseSome" }],
  ...["3", "-1", "1.5", "1e9", "1000000000", "twee"].map(
    (typed) => [typed, choose({ spring: typed }, ["c"]), { spring: "howMany" }] as [string, never, never],
  ),
  ["free ones that are cancelled together", choose({ alone: "1" }), { alone: "howMany" }],
])("%s", ([, answer, expected]) => {
  expect(answer).toEqual(expected);
});

test("a choice comes back from its seats", () => {
  expect(choiceOf(groups, new Set(["b", "c"]))).toEqual({ free: { spring: "1", alone: "0" }, given: ["c"] });
});

test("a form names its seats and its amount; what was tampered with fits nothing", () => {
  const form = { all: (name: string) => (name === "seat" ? ["a", "b"] : ["free"]), text: () => "84095" };
  expect([...readSeats(form)]).toEqual([
    ["a", "free"],
    ["b", ""],
  ]);
  expect(readShown(form)).toBe(84_095);
  for (const typed of ["", "-1", "1.5", "alles"]) expect(readShown({ text: () => typed })).toBe(-1);
});
