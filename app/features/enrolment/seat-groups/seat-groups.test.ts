import { expect, test } from "vitest";
import { seatState, seatStates } from "../seats/seat";
import { countSeats, factsOfState, groupKey, groupOfKey, shownProgress } from "./seat-groups";

test("each combination of facts is of one state, and every state has some", () => {
  const all = seatStates.flatMap((state) => factsOfState(state).map((facts) => ({ state, facts })));
  expect(all).toHaveLength(18);
  expect(all.filter(({ state, facts }) => seatState(facts) !== state)).toEqual([]);
  expect(new Set(all.map(({ state }) => state)).size).toBe(seatStates.length);
});

test("a group is named in an address, and nothing else is", () => {
  const alone = { offerId: "mc1-self-paced", cohortId: null };
  const group = { offerId: "mc1-cohort", cohortId: "0190a000-0000-7000-8000-000000000001" };
  for (const one of [alone, group]) expect(groupOfKey(groupKey(one))).toEqual(one);
  for (const text of ["", "mc1", "mc1:x", "'; drop:", "mc1:0190A000-0000-7000-8000-000000000001"])
    expect(groupOfKey(text)).toBeNull();
});

test("free seats on the invoice of an organisation that is not verified are counted, and not to be given away", () => {
  const rows = [
    { status: "TAKEN", assignment: null, hasTicket: false, orderStatus: "PAID", count: 3 },
    { status: "HELD", assignment: null, hasTicket: false, orderStatus: "ON_INVOICE", count: 4 },
    { status: "TAKEN", assignment: "OFFERED", hasTicket: false, orderStatus: "PAID", count: 2 },
    { status: "RELEASED", assignment: null, hasTicket: false, orderStatus: "PAID", count: 9 },
  ] as const;
  expect(countSeats(rows, true)).toMatchObject({
    total: 9,
    nameable: 7,
    byState: { held: 4, free: 3, offered: 2 },
  });
  expect(countSeats(rows, false)).toMatchObject({ total: 9, nameable: 3 });
});

test("of four nobody hears how many began; of five they do", () => {
  expect(shownProgress({ accepted: 4, begun: 4, completed: 1 })).toBeNull();
  expect(shownProgress({ accepted: 5, begun: 4, completed: 1 })).toEqual({ begun: 4, completed: 1 });
});
