import { expect, test } from "vitest";
import { type Actor, type Act, can } from "./can";

const actor = (changes: Partial<Actor> = {}): Actor => ({
  personId: "mine",
  email: "sara@example.nl",
  name: "Sara",
  locale: "nl",
  role: "LEARNER",
  sessionId: "s",
  secondFactor: false,
  ...changes,
});
const actors = {
  visitor: null,
  learner: actor(),
  learnerWithFactor: actor({ secondFactor: true }),
  halfStaff: actor({ role: "STAFF" }),
  staff: actor({ role: "STAFF", secondFactor: true }),
};
const subjects = { own: { personId: "mine" }, other: { personId: "theirs" }, none: null };

/** Who may, per act: `actor:subject`; everybody and everything not named may not. */
const owner = ["learner:own", "learnerWithFactor:own", "halfStaff:own", "staff:own"];
const desk = ["staff:own", "staff:other", "staff:none"];
const table: Record<Act, string[]> = {
  "certificate.share": owner,
  "desk.open": desk,
  "cohort.edit": desk,
  "order.read": desk,
  "ticket.read": desk,
  "certificate.read": desk,
  "order.refund": desk,
  "order.cancel": desk,
  "certificate.revoke": desk,
  "mail.retry": desk,
  "job.retry": desk,
  "offer.edit": desk,
  "person.edit": desk,
  "audit.read": desk,
};

test.for(Object.entries(table) as [Act, string[]][])("%s is for exactly %j", ([act, allowed]) => {
  const found = Object.entries(actors).flatMap(([who, someone]) =>
    Object.entries(subjects)
      .filter(([, subject]) => can(someone, act, subject))
      .map(([what]) => `${who}:${what}`),
  );
  expect(found.sort()).toEqual([...allowed].sort());
});
