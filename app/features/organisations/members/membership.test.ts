import fc from "fast-check";
import { expect, test } from "vitest";
import { type MembershipRole, membershipRoles } from "~/features/identity/access/can";
import { changeMembers, joinMembers, type MemberChange, type Members } from "./membership";

const team: Members = new Map([
  ["olga", "OWNER"],
  ["mark", "MANAGER"],
  ["mia", "MEMBER"],
]);
const admit = (personId: string, role: MembershipRole): MemberChange => ({ act: "admit", personId, role });
const give = (personId: string, role: MembershipRole): MemberChange => ({ act: "role", personId, role });
const remove = (personId: string): MemberChange => ({ act: "remove", personId });

const table: [string, MemberChange, string][] = [
  ["olga", admit("nieuw", "OWNER"), "nieuw=OWNER"],
  ["olga", admit("mia", "MEMBER"), "same"],
  ["olga", admit("mia", "OWNER"), "otherRole"],
  ["mark", admit("nieuw", "MEMBER"), "nieuw=MEMBER"],
  ["mark", admit("nieuw", "MANAGER"), "notAllowed"],
  ["mia", admit("nieuw", "MEMBER"), "notAllowed"],
  ["niemand", admit("niemand", "OWNER"), "notAllowed"],
  ["olga", give("mia", "OWNER"), "mia=OWNER"],
  ["olga", give("mia", "MEMBER"), "same"],
  ["olga", give("olga", "MANAGER"), "lastOwner"],
  ["olga", give("nieuw", "MEMBER"), "notMember"],
  ["mark", give("mia", "MANAGER"), "notAllowed"],
  ["mark", give("mark", "OWNER"), "notAllowed"],
  ["mark", give("olga", "MEMBER"), "notAllowed"],
  ["olga", remove("mark"), "-mark"],
  ["olga", remove("olga"), "lastOwner"],
  ["mark", remove("mia"), "-mia"],
  ["mark", remove("olga"), "notAllowed"],
  ["mark", remove("mark"), "-mark"],
  ["mia", remove("mia"), "-mia"],
  ["mia", remove("mark"), "notAllowed"],
  ["niemand", remove("mia"), "notAllowed"],
];
test.each(table)("%s, %j: %s", (actorId, change, expected) => {
  const step = changeMembers(team, change, actorId);
  if (!step.ok) return expect(step.reason).toBe(expected);
  if (step.isSame) return expect([expected, step.members]).toEqual(["same", team]);
  const { personId } = change;
  expect(step.members.has(personId) ? `${personId}=${step.members.get(personId)}` : `-${personId}`).toBe(
    expected,
  );
});

test("of two owners one may go", () => {
  const two: Members = new Map([...team, ["omar", "OWNER"]]);
  const step = changeMembers(two, remove("olga"), "olga");
  expect(step.ok && [...step.members.keys()]).toEqual(["mark", "mia", "omar"]);
});

const person = fc.constantFrom("a", "b", "c", "d");
const role = fc.constantFrom(...membershipRoles);
const change: fc.Arbitrary<MemberChange> = fc.oneof(
  fc.record({ act: fc.constant("admit" as const), personId: person, role }),
  fc.record({ act: fc.constant("role" as const), personId: person, role }),
  fc.record({ act: fc.constant("remove" as const), personId: person }),
);

test("whatever is asked by whom, there is always an owner, and nobody who is none makes one", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(person, change), { maxLength: 40 }), (asked) => {
      let members: Members = new Map([["a", "OWNER"]]);
      for (const [actorId, one] of asked) {
        const step = changeMembers(members, one, actorId);
        if (!step.ok) continue;
        const owners = (of: Members) => [...of].filter(([, is]) => is === "OWNER").map(([id]) => id);
        if (members.get(actorId) !== "OWNER")
          expect(owners(step.members).every((id) => members.get(id) === "OWNER")).toBe(true);
        members = step.members;
        expect(owners(members).length).toBeGreaterThan(0);
      }
    }),
  );
});

test("when two become one, everybody is in it once, in the higher role", () => {
  fc.assert(
    fc.property(fc.dictionary(person, role), fc.dictionary(person, role), (one, other) => {
      const joined = joinMembers(new Map(Object.entries(one)), new Map(Object.entries(other)));
      const ranks = ["MEMBER", "MANAGER", "OWNER"];
      for (const id of new Set([...Object.keys(one), ...Object.keys(other)])) {
        const rank = Math.max(ranks.indexOf(one[id] ?? ""), ranks.indexOf(other[id] ?? ""));
        expect(joined.get(id)).toBe(ranks[rank]);
      }
      expect(joined.size).toBe(new Set([...Object.keys(one), ...Object.keys(other)]).size);
    }),
  );
});
