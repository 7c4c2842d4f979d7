import type { ActionFunction } from "@remix-run/node";
import { expect, test } from "vitest";
import { typedOf } from "~/features/organisations/organisation/organisation";
import { addressField } from "~/features/organisations/organisation/organisation-form";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { openDesk } from "~test/rows/desk";
import { addOrganisation } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { loader as personPage } from "../person/person";
import { action as correct, loader as editPage } from "./edit";
import { action as join, loader as joinPage } from "./join";
import { action as change, loader as lookPage } from "./organisation";
import { loader as listPage } from "./organisations";

const registrar = () => openDesk({ roles: ["REGISTRAR"] });
const page = (id: string) => `/desk/organisations/${id}`;

/** An organisation with one owner. */
async function organisation(values: Parameters<typeof addOrganisation>[0] = {}) {
  const owner = await addPerson({ name: "Olga Bos" });
  return { owner, ...(await addOrganisation(values, { [owner.id]: "OWNER" })) };
}
const audited = async () =>
  (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act, detail }) => [act, detail]);

test("the list is searched by name, KvK number and mail domain, and shows who must still be checked", async () => {
  const desk = await registrar();
  await organisation({ name: "Gemeente Voorstad", kvk: "68599750", domains: ["voorstad.example"] });
  await organisation({ name: "Hogeschool Rijkdam" });
  const names = async (query: string) => {
    const { data } = await desk.load(listPage, `/desk/organisations${query}`);
    return (data as { rows: { name: string }[] }).rows.map(({ name }) => name);
  };
  expect(await names("")).toEqual(["Hogeschool Rijkdam", "Gemeente Voorstad"]);
  for (const typed of ["voor", "6859 9750", "Voorstad.example", "@voorstad.example", "rosa@voorstad.example"])
    expect(await names(`?${new URLSearchParams({ q: typed })}`), typed).toEqual(["Gemeente Voorstad"]);
  expect(await names("?status=unverified")).toEqual(["Hogeschool Rijkdam"]);
  expect(await names("?q=zzz")).toEqual([]);
});

test("who keeps the money looks and corrects nothing; an editor does not look", async () => {
  const { id } = await organisation();
  const other = await organisation();
  for (const [role, looks] of [
    ["FINANCE", 200],
    ["EDITOR", 403],
    ["ADMINISTRATOR", 403],
  ] as const) {
    const desk = await openDesk({ roles: [role] });
    expect((await desk.load(listPage, "/desk/organisations")).status, role).toBe(looks);
    expect((await desk.load(lookPage, page(id), { id })).status).toBe(looks);
    expect((await desk.load(editPage, page(id), { id })).status).toBe(403);
    expect((await desk.load(joinPage, page(id), { id })).status).toBe(403);
    const form = { intent: "verify", reason: "Mag dit?", name: "Ander", kind: "OTHER", version: "1" };
    for (const action of [change, correct, join])
      expect((await desk.send(action, `${page(id)}/join?into=${other.id}`, form, { id })).status).toBe(403);
  }
  expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
    version: 1,
    verifiedAt: null,
    endedAt: null,
  });
});

test("an organisation is verified with a reason, which its page tells", async () => {
  const desk = await registrar();
  const { id, owner } = await organisation();
  const send = (form: Record<string, string>) => desk.send(change, page(id), form, { id });
  const look = async () => {
    const { data } = await desk.load(lookPage, page(id), { id });
    return (data as { organisation: Record<string, unknown> }).organisation;
  };
  expect(await look()).toMatchObject({
    isVerified: false,
    said: null,
    members: [{ id: owner.id, name: "Olga Bos", role: "OWNER", isClosed: false }],
    waiting: { invitations: 0, requests: 0 },
  });
  expect(await send({ intent: "verify", reason: " " })).toMatchObject({
    status: 400,
    data: { act: "verify", typed: " ", fault: "reasonMissing" },
  });
  expect(await send({ intent: "verify", reason: "x".repeat(501) })).toMatchObject({
    status: 400,
    data: { typed: "x".repeat(501), fault: "reasonTooLong" },
  });
  expect((await look()).isVerified).toBe(false);
  expect(await send({ intent: "verify", reason: "Gebeld met het stadhuis" })).toMatchObject({
    status: 303,
    location: `${page(id)}?done=verify`,
  });
  expect(await look()).toMatchObject({
    isVerified: true,
    said: { who: "Femke Bureau", reason: "Gebeld met het stadhuis" },
  });
  expect((await send({ intent: "unverify", reason: "Bleek een ander" })).status).toBe(303);
  expect(await look()).toMatchObject({ isVerified: false, said: null });
  expect((await send({ intent: "own" })).status).toBe(400);
  expect((await desk.send(change, "/", { intent: "verify", reason: "x" }, { id: newId() })).status).toBe(404);
  expect((await desk.load(lookPage, "/", { id: "1" })).status).toBe(404);
});

test("a domain is linked to one organisation, and what was typed comes back with what is wrong", async () => {
  const desk = await registrar();
  const [{ id }, other] = [await organisation(), await organisation({ domains: ["rijkdam.example"] })];
  const send = (intent: string, domain: string) => desk.send(change, page(id), { intent, domain }, { id });
  for (const [typed, status, fault] of [
    ["voorstad", 400, "domainForm"],
    ["gmail.com", 400, "domainOpenToAll"],
    ["rijkdam.example", 409, "domainTaken"],
  ] as const)
    expect(await send("link", typed)).toMatchObject({ status, data: { act: "link", typed, fault } });
  for (let twice = 0; twice < 2; twice += 1)
    expect((await send("link", "@Voorstad.example")).location).toBe(`${page(id)}?done=link`);
  const domains = async () =>
    (await db.organisationDomain.findMany({ orderBy: { domain: "asc" } })).map((row) => row.organisationId);
  expect(await domains()).toEqual([other.id, id]);
  expect((await send("unlink", "rijkdam.example")).location).toBe(`${page(id)}?done=unlink`);
  expect(await domains()).toEqual([other.id, id]);
  expect((await send("unlink", "voorstad.example")).location).toBe(`${page(id)}?done=unlink`);
  expect(await domains()).toEqual([other.id]);
});

const typed = (changes: Record<string, string>) => {
  const { addresses: _, ...fields } = { ...typedOf(null), kind: "MUNICIPALITY", name: "Gemeente Voorstad" };
  return { ...fields, reason: "Gevraagd per mail", version: "1", ...changes };
};

test("staff correct what an organisation says, with a reason; every fault is told at once and nothing typed is lost", async () => {
  const desk = await registrar();
  const { id } = await organisation({ verifiedAt: new Date() });
  const send = (form: Record<string, string>) => desk.send(correct, `${page(id)}/edit`, form, { id });
  const wrong = typed({ kvk: "6859975", reason: "", [addressField("postal", "line")]: "Postbus 1" });
  expect(await send(wrong)).toMatchObject({
    status: 400,
    data: {
      faults: { kvk: "kvkForm", addresses: { postal: "incomplete" } },
      reasonFault: "reasonMissing",
      sent: { because: "", typed: { kvk: "6859975", addresses: { postal: { line: "Postbus 1" } } } },
    },
  });
  expect(await send(typed({ kvk: "6859 9750" }))).toMatchObject({
    status: 303,
    location: `${page(id)}?done=saved`,
  });
  const stale = await send(typed({ name: "Gemeente Rijkdam", reason: "Tikfout" }));
  expect(stale).toMatchObject({
    status: 409,
    data: { isChanged: true, sent: { because: "Tikfout", typed: { name: "Gemeente Rijkdam", kvk: "" } } },
  });
  const { data } = await desk.load(editPage, `${page(id)}/edit`, { id });
  expect(data).toMatchObject({ organisation: { version: 2, facts: { kvk: "68599750" } } });
  expect((await desk.send(correct, "/", typed({}), { id: newId() })).status).toBe(404);
  expect(await audited()).toEqual([
    ["organisation.correct", { changed: ["kvk"], reason: "Gevraagd per mail" }],
  ]);
  expect((await db.organisation.findUniqueOrThrow({ where: { id } })).verifiedAt).not.toBeNull();
});

test("joining shows first what goes where, and then does that, also when it is sent twice at once", async () => {
  const desk = await registrar();
  const [olga, mia, rosa, omar] = await Promise.all(
    ["Olga Bos", "Mia Kaya", "Rosa Smit", "Omar Vos"].map((name) => addPerson({ name })),
  );
  const from = await addOrganisation(
    { name: "Gem. Voorstad", domains: ["voorstad.example"] },
    { [olga!.id]: "OWNER", [mia!.id]: "MEMBER" },
  );
  const into = await addOrganisation(
    { name: "Gemeente Voorstad" },
    { [omar!.id]: "OWNER", [mia!.id]: "MANAGER" },
  );
  const days = (n: number) => new Date(Date.now() + n * 86_400_000);
  const invitation = {
    organisationId: from.id,
    role: "MEMBER",
    invitedById: olga!.id,
    sentAt: days(-20),
  } as const;
  await db.invitation.createMany({
    data: [
      { ...invitation, id: newId(), email: "a@stad.example", expiresAt: days(1) },
      { ...invitation, id: newId(), email: "b@stad.example", expiresAt: days(-6) },
    ],
  });
  const request = (personId: string) => ({ id: newId(), organisationId: from.id, personId });
  await db.joinRequest.createMany({ data: [request(rosa!.id), request(omar!.id)] });

  const load = async (query: Record<string, string>) =>
    (await desk.load(joinPage, `${page(from.id)}/join?${new URLSearchParams(query)}`, { id: from.id })).data;
  expect(await load({})).toMatchObject({ found: null, preview: null, refusal: null });
  const found = (await load({ q: "voorstad" })) as { found: { rows: { id: string }[] } };
  expect(found.found.rows.map(({ id }) => id)).toEqual([into.id]);
  expect(await load({ q: "voorstad", into: into.id })).toMatchObject({
    refusal: null,
    preview: {
      moving: [
        { name: "Olga Bos", role: "OWNER", had: null },
        { name: "Mia Kaya", role: "MANAGER", had: "MANAGER" },
      ],
      domains: ["voorstad.example"],
      invitations: 1,
      requests: 1,
    },
  });
  expect(await load({ into: from.id })).toMatchObject({ refusal: "same", preview: null });
  for (const id of [newId(), "1' or true"])
    expect(await load({ into: id })).toMatchObject({ refusal: "notFound", preview: null });

  const send = (reason: string, into: string) =>
    desk.send(join, `${page(from.id)}/join?into=${into}`, { reason }, { id: from.id });
  expect(await send("", into.id)).toMatchObject({
    status: 400,
    data: { reason: "", fault: "reasonMissing" },
  });
  expect(await send("Dubbel", from.id)).toMatchObject({ status: 400, data: { refusal: "same" } });
  expect(await send("Dubbel", newId())).toMatchObject({ status: 409, data: { refusal: "notFound" } });
  expect(await send("Dubbel", "x")).toMatchObject({ status: 400, data: { refusal: "notFound" } });
  expect(await audited()).toEqual([]);

  const done = `${page(into.id)}?done=joined`;
  const both = await Promise.all([send("Dubbel", into.id), send("Dubbel", into.id)]);
  expect(both.map(({ location }) => location)).toEqual([done, done]);
  expect(await audited()).toEqual([["organisation.join", { into: into.id, members: 2, reason: "Dubbel" }]]);
  const look = async (id: string) =>
    ((await desk.load(lookPage, page(id), { id })).data as { organisation: object }).organisation;
  expect(await look(from.id)).toMatchObject({ joinedInto: { id: into.id }, members: [], domains: [] });
  expect(await look(into.id)).toMatchObject({
    domains: ["voorstad.example"],
    waiting: { invitations: 0, requests: 1 },
    members: [{ role: "OWNER" }, { role: "OWNER" }, { name: "Mia Kaya", role: "MANAGER" }],
  });
});

test("of one that was joined nothing changes any more: its page says so", async () => {
  const desk = await registrar();
  const [from, into, third] = [await organisation(), await organisation(), await organisation()];
  const id = from.id;
  const send = (action: ActionFunction, path: string, form: Record<string, string>) =>
    desk.send(action, path, form, { id });
  await send(join, `${page(id)}/join?into=${into.id}`, { reason: "Dubbel" });
  expect((await desk.load(editPage, `${page(id)}/edit`, { id })).location).toBe(page(id));
  expect((await desk.load(joinPage, `${page(id)}/join`, { id })).location).toBe(page(id));
  expect((await send(correct, `${page(id)}/edit`, typed({ name: "Ander" }))).location).toBe(page(id));
  expect((await send(join, `${page(id)}/join?into=${third.id}`, { reason: "Toch niet" })).location).toBe(
    page(id),
  );
  expect(await send(change, page(id), { intent: "link", domain: "voorstad.example" })).toMatchObject({
    status: 409,
    data: { fault: "notFound" },
  });
  const list = await desk.load(joinPage, `${page(third.id)}/join?q=gemeente`, { id: third.id });
  const { rows } = (list.data as { found: { rows: { id: string }[] } }).found;
  expect(rows.map((one) => one.id)).toEqual([into.id]);
});

test("the page of a person names the organisations they act for; only who may look gets a link", async () => {
  const person = await addPerson();
  const member = await organisation({ name: "Hogeschool Rijkdam" });
  const left = await organisation({ name: "Gemeente Elders" });
  const own = await addOrganisation({ name: "Gemeente Voorstad" }, { [person.id]: "OWNER" });
  await db.membership.createMany({
    data: [
      { id: newId(), organisationId: member.id, personId: person.id, role: "MEMBER", from: new Date() },
      {
        ...{ id: newId(), organisationId: left.id, personId: person.id, role: "MEMBER" },
        ...{ from: new Date(Date.now() - 2_000), until: new Date(Date.now() - 1_000) },
      },
    ],
  });
  for (const [role, seesOrganisations] of [
    ["REGISTRAR", true],
    ["ADMINISTRATOR", false],
  ] as const) {
    const desk = await openDesk({ roles: [role] });
    const { data } = await desk.load(personPage, `/desk/people/${person.id}`, { id: person.id });
    expect(data).toMatchObject({
      seesOrganisations,
      organisations: [
        { id: own.id, name: "Gemeente Voorstad", role: "OWNER" },
        { id: member.id, name: "Hogeschool Rijkdam", role: "MEMBER" },
      ],
    });
  }
});
