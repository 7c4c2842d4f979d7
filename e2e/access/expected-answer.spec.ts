// The table's own rules, at an address of an organisation as one would stand there: who is let in, whose it may be, and what a form
// asks more than its page.
import { expect } from "@playwright/test";
import { membershipRoleOf } from "../rows";
import { test } from "../security/site";
import { type Asker, askersOf, expectedAnswer, type Whose } from "./expected-answer";
import type { Post, RouteRule } from "./route-table";

const change: Post = { act: "members.change", form: () => ({}), status: 303 };
const members: RouteRule = {
  access: { kind: "organisation", act: "members.read" },
  isPublic: false,
  isFile: false,
  path: ({ organisationId }) => `/organisation/${organisationId}/members`,
  post: change,
};

/** What each asker gets, by answer. */
function answers(post: Post | null, whose: Whose): Record<string, Asker[]> {
  const found: Record<string, Asker[]> = {};
  for (const asker of askersOf(members))
    (found[expectedAnswer(members, { asker, post, whose })] ??= []).push(asker);
  return found;
}

const strangers = ["learner", "editor", "registrar", "finance", "administrator", "staffWithoutSecondFactor"];

test("an organisation's page is for who belongs to it in a role that may; to anybody else it is not there", () => {
  expect(answers(null, "own")).toEqual({
    "to /sign-in": ["visitor"],
    "403": ["member"],
    "200": ["manager", "owner", "ownerWithoutSecondFactor"],
    "404": strangers,
  });
  for (const whose of ["other", "missing"] as const)
    expect(answers(null, whose)).toEqual({
      "to /sign-in": ["visitor"],
      "404": askersOf(members).filter((asker) => asker !== "visitor"),
    });
});

test("a form asks for its own act, and for the second factor of who may do it", () => {
  expect(answers(change, "own")).toEqual({
    "to /sign-in": ["visitor"],
    "403": ["member"],
    "to /sign-in/second-factor": ["ownerWithoutSecondFactor"],
    "redirect|to .+": ["manager", "owner"],
    "404": strangers,
  });
});

test("under one's own organisation's address nothing of another's is there", () => {
  for (const whose of ["othersWithin", "missingWithin"] as const)
    expect(answers(change, whose)).toMatchObject({ "403": ["member"], "404": [...strangersWithRole] });
});
const strangersWithRole = askersOf(members).filter(
  (asker) => !["visitor", "member", "ownerWithoutSecondFactor"].includes(asker),
);

test("the organisation in somebody's belongings is theirs in the role of their name, and never without an owner", async ({
  site,
}) => {
  for (const role of [
    "learner",
    "member",
    "manager",
    "ownerWithoutSecondFactor",
    "staff",
    "registrar",
  ] as const) {
    const { person, things } = await site.newOwner(role);
    const { rows } = await site.database.query<{ personId: string; role: string }>(
      `select "personId", role::text from "Membership" where "organisationId" = $1 and until is null`,
      [things.organisationId],
    );
    const own = rows.find(({ personId }) => personId === person.id);
    expect(own?.role ?? null, role).toBe(membershipRoleOf(role));
    expect(rows.some(({ role, personId }) => role === "OWNER" && personId !== person.id)).toBe(true);
    expect(rows.find(({ personId }) => personId === things.colleagueId)?.role).toBe("MEMBER");
  }
});
