import { expect, test } from "vitest";
import type { CohortFacts, CohortStatus } from "./cohort";
import { actsFrom, type CohortAct, cohortActs, type StatusRefusal, statusStep } from "./cohort-status";

const now = new Date("2027-01-12T09:00:00Z");
const facts: CohortFacts = {
  status: "DRAFT",
  capacity: 12,
  enrolFrom: null,
  enrolUntil: new Date(now.getTime() + 1),
  startsAt: new Date(now.getTime() + 1000),
  seatsInUse: 0,
  isOnSale: true,
  isByRoster: false,
};

/** Per status what each act leads to; `-` is refused. */
const table: Record<CohortStatus, Record<CohortAct, CohortStatus | "-">> = {
  DRAFT: { publish: "PUBLISHED", close: "-", reopen: "-", cancel: "CANCELLED" },
  PUBLISHED: { publish: "PUBLISHED", close: "CLOSED", reopen: "PUBLISHED", cancel: "CANCELLED" },
  CLOSED: { publish: "-", close: "CLOSED", reopen: "PUBLISHED", cancel: "CANCELLED" },
  CANCELLED: { publish: "-", close: "-", reopen: "-", cancel: "CANCELLED" },
};
const cases = (Object.keys(table) as CohortStatus[]).flatMap((status) =>
  cohortActs.map((act) => [status, act, table[status][act]] as const),
);
test.each(cases)("%s, %s: %s", (status, act, to) => {
  const step = statusStep(act, { ...facts, status }, { now, isConfirmed: false, hasThemes: true });
  expect(step.ok ? step.to : "-").toBe(to);
  expect(actsFrom(status).includes(act)).toBe(to !== "-" && to !== status);
});

const refusals: [CohortAct, Partial<CohortFacts>, StatusRefusal][] = [
  ["publish", { isOnSale: false }, "notOnSale"],
  ["reopen", { status: "CLOSED", isOnSale: false }, "notOnSale"],
  ["publish", { enrolUntil: now }, "enrolmentEnded"],
  ["cancel", { status: "PUBLISHED", seatsInUse: 1 }, "unconfirmed"],
];
test.each(refusals)("%s with %j is refused: %s", (act, changes, reason) => {
  expect(statusStep(act, { ...facts, ...changes }, { now, isConfirmed: false, hasThemes: true })).toEqual({
    ok: false,
    reason,
  });
});

test("a confirmed cancellation goes on although seats are in use", () => {
  expect(
    statusStep("cancel", { ...facts, seatsInUse: 3 }, { now, isConfirmed: true, hasThemes: true }),
  ).toMatchObject({
    to: "CANCELLED",
  });
});

test("a group opens only when each session says what it is about; one that was open before opens again", () => {
  const untold = { now, isConfirmed: false, hasThemes: false };
  expect(statusStep("publish", facts, untold)).toEqual({ ok: false, reason: "themeMissing" });
  expect(statusStep("reopen", { ...facts, status: "CLOSED" }, untold)).toMatchObject({ to: "PUBLISHED" });
});
