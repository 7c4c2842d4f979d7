import { afterEach, expect, test } from "vitest";
import { actorNow, addOrganisation, memberNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { siteScope } from "~/features/identity/access/scope";
import type { MembershipRole } from "~/features/identity/access/can";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { answerRequest } from "../members/answer-request.server";
import { ownOrganisations } from "../organisation/organisations.queries.server";
import { acceptInvitation, declineInvitation } from "./answer-invitation.server";
import { resendInvitation, withdrawInvitation } from "./change-invitation.server";
import { invitationMail } from "./invitation-mail.server";
import { invitationTime } from "./invitation";
import { invitationPage } from "./invitations.queries.server";
import { invite } from "./invite.server";

afterEach(() => setClock());
const site = foundation.id;

async function openTeam() {
  const owner = await addPerson({ name: "Olga Visser" });
  const organisation = await addOrganisation({ name: "Gemeente Voorstad" }, { [owner.id]: "OWNER" });
  const as = () => memberNow(owner, organisation, "members.change");
  const send = async (emails: string, role: MembershipRole = "MEMBER") =>
    invite(await as(), { emails, role, locale: "nl", site });
  const roleOf = async ({ id }: { id: string }) =>
    (await db.membership.findFirst({ where: { organisationId: organisation.id, personId: id, until: null } }))
      ?.role ?? null;
  return { owner, organisation, as, send, roleOf };
}

/** The token in the mail to this address, made as the worker makes it. */
async function linkFor(email: string): Promise<string> {
  const invitation = await db.invitation.findFirstOrThrow({
    where: { email },
    orderBy: { createdAt: "desc" },
  });
  const mail = await invitationMail({ invitationId: invitation.id }, "nl", foundation);
  return /\/invitations\/([\w-]{43})/.exec(JSON.stringify(mail))![1]!;
}
const pageOf = async (token: string, person?: { id: string }) =>
  invitationPage(siteScope(foundation), token, person ? await actorNow(person) : null);
const accept = async (person: { id: string }, token: string) =>
  acceptInvitation(await actorNow(person), { token }, site);

test("who is invited reads who asks, joins once, and finds the link used", async () => {
  const { organisation, send, roleOf } = await openTeam();
  expect(await send("Rosa@Stad.example", "MANAGER")).toEqual({ ok: true, sent: 1 });
  const token = await linkFor("rosa@stad.example");
  expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token);
  expect(await pageOf(token)).toEqual({
    state: "open",
    organisation: "Gemeente Voorstad",
    inviter: "Olga Visser",
    role: "MANAGER",
    sentTo: "r•••@stad.example",
    isForActor: false,
    organisationId: null,
  });
  const rosa = await addPerson({ email: "rosa@stad.example" });
  const joined = { ok: true, organisationId: organisation.id, is: "member" };
  expect(await Promise.all([accept(rosa, token), accept(rosa, token)])).toEqual([joined, joined]);
  expect(await roleOf(rosa)).toBe("MANAGER");
  expect(await pageOf(token, rosa)).toMatchObject({ state: "accepted", organisationId: organisation.id });
  const somebody = await addPerson();
  expect(await accept(somebody, token)).toEqual({ ok: false, reason: "accepted" });
  expect(await roleOf(somebody)).toBeNull();
});

test("with another address than was invited one asks, and is let in as a member", async () => {
  const { organisation, as, send, roleOf } = await openTeam();
  await send("rosa@stad.example", "OWNER");
  const token = await linkFor("rosa@stad.example");
  const rosa = await addPerson({ email: "rosa@thuis.example" });
  expect(await pageOf(token, rosa)).toMatchObject({ isForActor: false });
  expect(await accept(rosa, token)).toEqual({ ok: true, organisationId: organisation.id, is: "asked" });
  expect(await accept(rosa, token)).toEqual({ ok: true, organisationId: organisation.id, is: "asked" });
  expect(await roleOf(rosa)).toBeNull();
  const [request] = await db.joinRequest.findMany();
  await answerRequest(await as(), request!.id, { letIn: true, site });
  expect(await roleOf(rosa)).toBe("MEMBER");
});

test("declining needs no account, and what was declined cannot be accepted", async () => {
  const { send, roleOf } = await openTeam();
  await send("rosa@stad.example");
  const token = await linkFor("rosa@stad.example");
  expect(await declineInvitation(null, { token })).toEqual({ ok: true });
  expect(await declineInvitation(null, { token })).toEqual({ ok: true });
  const rosa = await addPerson({ email: "rosa@stad.example" });
  expect(await accept(rosa, token)).toEqual({ ok: false, reason: "declined" });
  expect(await roleOf(rosa)).toBeNull();
});

test("a link ends after two weeks, when it is withdrawn, and when a newer one is mailed", async () => {
  const { organisation, as, send } = await openTeam();
  const start = Date.now();
  setClock(() => start);
  await send("rosa@stad.example\nomar@stad.example\nmia@stad.example");
  const [rosa, omar, mia] = [
    await addPerson({ email: "rosa@stad.example" }),
    await addPerson({ email: "omar@stad.example" }),
    await addPerson({ email: "mia@stad.example" }),
  ];
  const [forRosa, forOmar, forMia] = [
    await linkFor(rosa.email),
    await linkFor(omar.email),
    await linkFor(mia.email),
  ];
  const idOf = async (email: string) => (await db.invitation.findFirstOrThrow({ where: { email } })).id;
  await withdrawInvitation(await as(), await idOf(omar.email));
  expect(await accept(omar, forOmar)).toEqual({ ok: false, reason: "withdrawn" });
  await resendInvitation(await as(), await idOf(mia.email), { locale: "nl", site });
  expect(await accept(mia, forMia)).toEqual({ ok: false, reason: "notFound" });
  const newer = await linkFor(mia.email);

  setClock(() => start + invitationTime - 1);
  expect(await pageOf(forRosa)).toMatchObject({ state: "open" });
  setClock(() => start + invitationTime);
  expect(await accept(rosa, forRosa)).toEqual({ ok: false, reason: "expired" });
  expect(await invitationMail({ invitationId: await idOf(rosa.email) }, "nl", foundation)).toBeNull();
  expect(await accept(mia, newer)).toEqual({ ok: false, reason: "expired" });
  await send(rosa.email);
  expect(await accept(rosa, await linkFor(rosa.email))).toEqual({
    ok: true,
    organisationId: organisation.id,
    is: "member",
  });
  expect(await db.invitation.count({ where: { email: rosa.email } })).toBe(1);
});

test("every address is looked at before anything is sent", async () => {
  const { owner, as, send } = await openTeam();
  const faults = (...found: [string, string][]) => ({
    ok: false,
    faults: found.map(([email, fault]) => ({ email, fault })),
  });
  expect(await send("rosa@stad.example\nniemand\nook niet@x")).toEqual(
    faults(["niemand", "emailForm"], ["ook niet@x", "emailForm"]),
  );
  expect(await send(`rosa@stad.example, ${owner.email}`)).toEqual(faults([owner.email, "isMember"]));
  expect(await send(" \n")).toEqual({ ok: false, reason: "noAddress" });
  expect(await send(Array.from({ length: 21 }, (_, i) => `p${i}@stad.example`).join("\n"))).toEqual({
    ok: false,
    reason: "tooManyAtOnce",
  });
  expect(await db.invitation.count()).toBe(0);
  expect(await db.mail.count()).toBe(0);
  expect(await send("rosa@stad.example, ROSA@stad.example")).toEqual({ ok: true, sent: 1 });
  const other = await openTeam();
  const id = (await db.invitation.findFirstOrThrow()).id;
  expect(await resendInvitation(await other.as(), id, { locale: "nl", site })).toBeNull();
  await withdrawInvitation(await other.as(), id);
  expect((await db.invitation.findFirstOrThrow()).withdrawnAt).toBeNull();
  expect((await as()).organisation.role).toBe("OWNER");
});

test("a manager invites members only, and whoever asks last is who asks", async () => {
  const { owner, organisation, send } = await openTeam();
  const manager = await addPerson();
  await db.membership.create({
    data: {
      id: newId(),
      organisationId: organisation.id,
      personId: manager.id,
      role: "MANAGER",
      from: now(),
    },
  });
  const as = await memberNow(manager, organisation, "members.change");
  const invitation = { emails: "rosa@stad.example", locale: "nl", site } as const;
  expect(await invite(as, { ...invitation, role: "MANAGER" })).toEqual({ ok: false, reason: "notAllowed" });
  expect(await invite(as, { ...invitation, role: "MEMBER" })).toEqual({ ok: true, sent: 1 });
  expect(await db.invitation.findFirst()).toMatchObject({ role: "MEMBER", invitedById: manager.id });
  expect(await send("rosa@stad.example", "OWNER")).toEqual({ ok: true, sent: 1 });
  expect(await db.invitation.findMany()).toMatchObject([{ role: "OWNER", invitedById: owner.id }]);
});

test("a mailbox is invited ten times a day at most, by whomever", async () => {
  for (let i = 0; i < 10; i += 1) {
    const { send } = await openTeam();
    expect(await send("rosa@stad.example")).toEqual({ ok: true, sent: 1 });
  }
  const { send } = await openTeam();
  expect(await send("omar@stad.example\nrosa@stad.example")).toEqual({
    ok: false,
    faults: [{ email: "rosa@stad.example", fault: "often" }],
  });
});

test("who was invited by 300 organisations sees the newest and how many there are, and answers without the mail", async () => {
  const rosa = await addPerson({ email: "rosa@stad.example" });
  const owner = await addPerson({ name: "Olga Visser" });
  const towns = Array.from({ length: 300 }, (_, i) => ({ id: newId(), name: `Stad ${i}` }));
  await db.organisation.createMany({ data: towns.map((town) => ({ ...town, kind: "MUNICIPALITY" })) });
  await db.membership.createMany({
    data: towns.map(({ id: organisationId }) => {
      return { id: newId(), organisationId, personId: owner.id, role: "OWNER", from: now() };
    }),
  });
  await db.invitation.createMany({
    data: towns.map(({ id: organisationId }, i) => ({
      ...{ id: newId(), organisationId, email: rosa.email, role: "MEMBER", invitedById: owner.id },
      sentAt: new Date(now().getTime() - (300 - i) * 1000),
      expiresAt: new Date(now().getTime() + 86_400_000),
    })),
  });
  const { invitations } = await ownOrganisations(await actorNow(rosa));
  expect([invitations.total, invitations.list.length]).toEqual([300, 20]);
  expect(invitations.list[0]).toMatchObject({ organisation: "Stad 299", inviter: "Olga Visser" });
  const ids = (await db.invitation.findMany({ take: 51, orderBy: { id: "asc" } })).map(({ id }) => id);
  const answers = [];
  for (const id of ids)
    answers.push(await acceptInvitation(await actorNow(rosa), { id, email: rosa.email }, site));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(50);
  expect(answers[50]).toEqual({ ok: false, reason: "tooMany" });
  const stranger = await addPerson();
  const other = await acceptInvitation(
    await actorNow(stranger),
    { id: ids[50]!, email: stranger.email },
    site,
  );
  expect(other).toEqual({ ok: false, reason: "notFound" });
});
