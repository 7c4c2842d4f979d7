import { expect, test } from "vitest";
import {
  type ActorFacts,
  allDeskActs,
  can,
  type DeskAct,
  type FoundationRole,
  foundationRoles,
  hasUseForSecondFactor,
  type MembershipRole,
  membershipRoles,
  type OrganisationAct,
} from "./can";
import { actorFrom, asMember, asStaff } from "./scope";

const actor = (changes: Partial<ActorFacts> = {}): ActorFacts => ({
  personId: "mine",
  email: "sara@example.nl",
  name: "Sara",
  locale: "nl",
  roles: [],
  memberships: [],
  sessionId: "s",
  secondFactor: false,
  ...changes,
});
const memberOf = (organisationId: string, role: MembershipRole) => [{ organisationId, name: "Stad", role }];

/** At the desk, per act: the roles that may. */
const desk: Record<DeskAct, FoundationRole[]> = {
  "desk.open": [...foundationRoles],
  "cohort.read": [...foundationRoles],
  "cohort.edit": ["REGISTRAR"],
  "facilitator.edit": ["EDITOR", "REGISTRAR"],
  "ticket.read": ["REGISTRAR"],
  "order.read": ["REGISTRAR", "FINANCE"],
  "order.refund": ["FINANCE"],
  "order.cancel": ["FINANCE"],
  "payment.read": ["FINANCE"],
  "payment.book": ["FINANCE"],
  "order.extend": ["FINANCE"],
  "terms.edit": ["FINANCE", "ADMINISTRATOR"],
  "invoice.read": ["FINANCE"],
  "invoice.send": ["FINANCE"],
  "offer.edit": ["FINANCE"],
  "release.read": ["EDITOR", "REGISTRAR", "ADMINISTRATOR"],
  "release.publish": ["EDITOR"],
  "hosting.read": ["REGISTRAR", "FINANCE"],
  "hosting.agree": ["REGISTRAR"],
  "guide.read": ["EDITOR", "REGISTRAR", "ADMINISTRATOR"],
  "enrolment.move": ["REGISTRAR"],
  "certificate.read": ["REGISTRAR"],
  "certificate.correct": ["REGISTRAR"],
  "certificate.revoke": ["REGISTRAR"],
  "organisation.look": ["REGISTRAR", "FINANCE"],
  "organisation.correct": ["REGISTRAR"],
  "interest.read": [...foundationRoles],
  "interest.mail": ["REGISTRAR"],
  "enquiry.read": ["REGISTRAR"],
  "enquiry.answer": ["REGISTRAR"],
  "person.read": ["REGISTRAR", "FINANCE", "ADMINISTRATOR"],
  "person.help": ["REGISTRAR", "ADMINISTRATOR"],
  "person.edit": ["ADMINISTRATOR"],
  "foundation.edit": ["ADMINISTRATOR"],
  "mail.read": ["REGISTRAR", "FINANCE", "ADMINISTRATOR"],
  "work.read": ["ADMINISTRATOR"],
  "mail.retry": ["ADMINISTRATOR"],
  "job.retry": ["ADMINISTRATOR"],
  "audit.read": ["ADMINISTRATOR"],
};

test.for(allDeskActs)("at the desk, %s is for its roles, with a second factor", (act) => {
  const may = (secondFactor: boolean) =>
    foundationRoles.filter((role) => can(actor({ roles: [role], secondFactor }), act));
  expect(may(true)).toEqual(desk[act]);
  expect(may(false)).toEqual([]);
  const owner = actor({ memberships: memberOf("a", "OWNER"), secondFactor: true });
  for (const other of [null, actor({ secondFactor: true }), owner]) expect(can(other, act)).toBe(false);
});

/** For an organisation: who may without a second factor, and who with it. */
const organisation: Record<OrganisationAct, [MembershipRole[], MembershipRole[]]> = {
  "organisation.read": [[...membershipRoles], [...membershipRoles]],
  "organisation.leave": [[...membershipRoles], [...membershipRoles]],
  "organisation.edit": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "documents.read": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "documents.send": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "members.read": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "orders.read": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "orders.place": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "members.change": [[], ["OWNER", "MANAGER"]],
  "agreement.accept": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "consent.record": [[], ["OWNER", "MANAGER"]],
  "seats.read": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "seats.assign": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "seats.progress": [[], ["OWNER", "MANAGER"]],
  "orders.cancel": [[], ["OWNER", "MANAGER"]],
  "host.open": [[...membershipRoles], [...membershipRoles]],
  "host.agree": [[], ["OWNER"]],
  "host.plan": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "cohort.facilitate": [[...membershipRoles], [...membershipRoles]],
  "work.list": [
    ["OWNER", "MANAGER"],
    ["OWNER", "MANAGER"],
  ],
  "work.assign": [[], ["OWNER", "MANAGER"]],
};

test.for(Object.entries(organisation) as [OrganisationAct, [MembershipRole[], MembershipRole[]]][])(
  "for an organisation, %s is for exactly %j",
  ([act, [without, withFactor]]) => {
    const may = (secondFactor: boolean) =>
      membershipRoles.filter((role) =>
        can(actor({ memberships: memberOf("a", role), secondFactor }), act, { organisationId: "a" }),
      );
    expect(may(false)).toEqual(without);
    expect(may(true)).toEqual(withFactor);
    const owner = actor({ memberships: memberOf("a", "OWNER"), secondFactor: true });
    const staff = actor({ roles: [...foundationRoles], secondFactor: true });
    expect(can(owner, act, { organisationId: "b" })).toBe(false);
    expect(can(owner, act, { personId: "mine" })).toBe(false);
    expect(can(owner, act, null)).toBe(false);
    expect(can(staff, act, { organisationId: "a" })).toBe(false);
    expect(can(null, act, { organisationId: "a" })).toBe(false);
  },
);

test.for(["certificate.share", "certificate.correctOwn"] as const)("%s is for the holder alone", (act) => {
  const staff = actor({ roles: [...foundationRoles], secondFactor: true });
  for (const one of [actor(), staff]) {
    expect(can(one, act, { personId: "mine" })).toBe(true);
    expect(can(one, act, { personId: "theirs" })).toBe(false);
    expect(can(one, act, { organisationId: "mine" })).toBe(false);
    expect(can(one, act, null)).toBe(false);
  }
  expect(can(null, act, { personId: "mine" })).toBe(false);
});

test("a scope is given for what is allowed, and names it", () => {
  const finance = actorFrom(actor({ roles: ["FINANCE"], secondFactor: true }));
  expect(asStaff(finance, "order.read", "order.refund")).toMatchObject({
    personId: "mine",
    foundation: { "order.read": true, "order.refund": true },
  });
  expect(asStaff(finance, "order.read", "cohort.edit")).toBeNull();
  const manager = actorFrom(actor({ memberships: memberOf("a", "MANAGER") }));
  expect(asMember(manager, "a", "members.read")).toMatchObject({
    organisation: { id: "a", name: "Stad", role: "MANAGER" },
  });
  expect(asMember(manager, "a", "members.change")).toBeNull();
  expect(asMember(manager, "b", "organisation.read")).toBeNull();
});

test.for([
  [[], [], false],
  [["EDITOR"], [], true],
  [[], memberOf("a", "MEMBER"), false],
  [[], memberOf("a", "MANAGER"), true],
  [[], [...memberOf("a", "MEMBER"), ...memberOf("b", "OWNER")], true],
] as const)(
  "with roles %j and memberships %j, there is a use for a second factor: %j",
  ([roles, memberships, is]) => {
    expect(hasUseForSecondFactor({ roles, memberships })).toBe(is);
  },
);
