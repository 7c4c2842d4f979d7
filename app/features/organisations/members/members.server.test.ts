import { expect, test } from "vitest";
import { actorNow, addOrganisation, memberNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import type { MembershipRole } from "~/features/identity/access/can";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { answerRequest } from "./answer-request.server";
import { askToJoin } from "./ask-to-join.server";
import { changeMember, leaveOrganisation } from "./change-member.server";
import { joinRequestsOf, membersOf } from "./members.queries.server";

const site = foundation.id;

/** An organisation with an owner, a manager and a member. */
async function team(domains: string[] = []) {
  const [owner, manager, member] = [await addPerson(), await addPerson(), await addPerson()];
  const roles = { [owner.id]: "OWNER", [manager.id]: "MANAGER", [member.id]: "MEMBER" } as const;
  const organisation = await addOrganisation({ domains }, roles);
  const roleOf = async ({ id }: { id: string }) =>
    (await db.membership.findFirst({ where: { organisationId: organisation.id, personId: id, until: null } }))
      ?.role ?? null;
  const as = (person: { id: string }) => memberNow(person, organisation, "members.change");
  return { organisation, owner, manager, member, roleOf, as };
}

test("another role is another row, and the first has its end", async () => {
  const { owner, member, roleOf, as } = await team();
  const give = async (role: MembershipRole) =>
    changeMember(await as(owner), { act: "role", personId: member.id, role });
  expect(await give("MANAGER")).toEqual({ ok: true });
  expect(await give("MANAGER")).toEqual({ ok: true });
  const rows = await db.membership.findMany({ where: { personId: member.id }, orderBy: { id: "asc" } });
  expect(rows.map(({ role }) => role)).toEqual(["MEMBER", "MANAGER"]);
  expect(rows[0]!.until).toEqual(rows[1]!.from);
  expect(await roleOf(member)).toBe("MANAGER");
  expect(await db.auditEntry.findMany()).toMatchObject([
    {
      act: "member.role",
      actorId: owner.id,
      detail: { personId: member.id, from: "MEMBER", to: "MANAGER" },
    },
  ]);
});

test("a manager touches no owner, and the last owner stays, also when two leave at once", async () => {
  const { organisation, owner, manager, member, roleOf, as } = await team();
  const remove = async (who: { id: string }, whom: { id: string }) =>
    changeMember(await as(who), { act: "remove", personId: whom.id });
  expect(await remove(manager, owner)).toEqual({ ok: false, reason: "notAllowed" });
  expect(await remove(manager, member)).toEqual({ ok: true });
  expect(await remove(manager, member)).toEqual({ ok: false, reason: "notMember" });
  const leave = async (who: { id: string }) =>
    leaveOrganisation(await memberNow(who, organisation, "organisation.leave"));
  expect(await leave(owner)).toEqual({ ok: false, reason: "lastOwner" });
  await changeMember(await as(owner), { act: "role", personId: manager.id, role: "OWNER" });
  const [one, other] = [
    await memberNow(owner, organisation, "organisation.leave"),
    await memberNow(manager, organisation, "organisation.leave"),
  ];
  const left = await Promise.all([leaveOrganisation(one), leaveOrganisation(other)]);
  expect(left.filter(({ ok }) => ok)).toHaveLength(1);
  expect([await roleOf(owner), await roleOf(manager)].filter(Boolean)).toEqual(["OWNER"]);
});

test("what somebody may give no more is withdrawn with the role", async () => {
  const { organisation, owner, manager, as } = await team();
  const invitation = (email: string, invitedById: string, role: MembershipRole) =>
    db.invitation.create({
      data: {
        id: newId(),
        organisationId: organisation.id,
        email,
        invitedById,
        role,
        sentAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    });
  await invitation("a@stad.example", manager.id, "MEMBER");
  await invitation("b@stad.example", owner.id, "MEMBER");
  await changeMember(await as(owner), { act: "role", personId: manager.id, role: "MEMBER" });
  const rows = await db.invitation.findMany({ orderBy: { email: "asc" } });
  expect(rows.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false]);
});

test("who has an address of a linked domain asks to join, once, and is let in by mail", async () => {
  const { organisation, owner, manager, member, roleOf, as } = await team(["voorstad.example"]);
  const colleague = await addPerson({ email: "rosa@voorstad.example", name: "Rosa Jansen" });
  const stranger = await addPerson({ email: "rosa@elders.example" });
  const ask = async (who: { id: string }, id = organisation.id) => askToJoin(await actorNow(who), id, site);
  expect(await ask(stranger)).toEqual({ ok: false, reason: "notFound" });
  expect(await ask(colleague, newId())).toEqual({ ok: false, reason: "notFound" });
  await Promise.all([ask(colleague), ask(colleague)]);
  expect(await db.joinRequest.count()).toBe(1);
  const mails = () => db.mail.findMany({ orderBy: { createdAt: "asc" } });
  expect((await mails()).map(({ to }) => to).toSorted()).toEqual([owner.email, manager.email].toSorted());

  const reader = await memberNow(manager, organisation, "members.read");
  const [request] = await joinRequestsOf(reader);
  expect(request).toMatchObject({ name: "Rosa Jansen", email: colleague.email, invitedAs: null });
  const answer = async (letIn: boolean) => answerRequest(await as(manager), request!.id, { letIn, site });
  expect(await answer(true)).toEqual({ ok: true });
  expect(await answer(false)).toEqual({ ok: true });
  expect(await roleOf(colleague)).toBe("MEMBER");
  expect(await joinRequestsOf(reader)).toEqual([]);
  expect((await mails()).filter(({ to }) => to === colleague.email)).toMatchObject([
    { template: "joinRequestAnswered" },
  ]);
  expect(await ask(member)).toEqual({ ok: false, reason: "notFound" });
  expect(await ask(colleague)).toEqual({ ok: false, reason: "isMember" });
});

test("a request to another organisation is not there", async () => {
  const one = await team(["voorstad.example"]);
  const other = await team();
  const colleague = await addPerson({ email: "rosa@voorstad.example" });
  await askToJoin(await actorNow(colleague), one.organisation.id, site);
  const { id } = await db.joinRequest.findFirstOrThrow();
  const answered = await answerRequest(await other.as(other.owner), id, { letIn: true, site });
  expect(answered).toEqual({ ok: false, reason: "notFound" });
  expect(await other.roleOf(colleague)).toBeNull();
});

test("members with an open account are listed by role and name", async () => {
  const { organisation, owner } = await team();
  const closed = await addPerson({ disabledAt: new Date() });
  await db.membership.create({
    data: {
      id: newId(),
      organisationId: organisation.id,
      personId: closed.id,
      role: "MEMBER",
      from: new Date(),
    },
  });
  const names = (await membersOf(await memberNow(owner, organisation, "members.read"))).map(
    ({ role }) => role,
  );
  expect(names).toEqual(["OWNER", "MANAGER", "MEMBER"]);
});

test("whatever several people do at once, an organisation keeps an owner and everybody one role", async () => {
  const { organisation, owner, manager, member, as } = await team();
  const people = [owner, manager, member];
  const roles: MembershipRole[] = ["OWNER", "MANAGER", "MEMBER"];
  for (let round = 0; round < 12; round += 1) {
    const present = await db.membership.findMany({
      where: { organisationId: organisation.id, until: null, role: { not: "MEMBER" } },
    });
    await Promise.all(
      present.flatMap(({ personId }, i) =>
        people.map(async ({ id }, k) => {
          const actor = await as({ id: personId }).catch(() => null);
          const role = roles[(round + i + k) % 3]!;
          if (actor && (round + k) % 4 === 0) await changeMember(actor, { act: "remove", personId: id });
          else if (actor) await changeMember(actor, { act: "role", personId: id, role });
        }),
      ),
    );
    // The invariants of every test look at the end; this looks in between.
    const owners = await db.membership.count({ where: { until: null, role: "OWNER" } });
    expect(owners).toBeGreaterThan(0);
  }
});
