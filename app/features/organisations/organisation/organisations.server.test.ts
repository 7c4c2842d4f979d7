import { expect, test } from "vitest";
import { actorNow, addOrganisation, memberNow } from "~test/rows/organisations";
import { addPerson, addStaff } from "~test/rows/people";
import { askedIn } from "~/lib/lists/list-page";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { deskMembers } from "../desk/desk-members.queries.server";
import { memberList, organisationList } from "../desk/organisation-list";
import { deskOrganisations } from "../desk/organisation-list.queries.server";
import { deskOrganisation } from "../desk/organisations.queries.server";
import { joinOrganisations } from "../desk/join-organisations.server";
import { changeVerification, type VerificationChange } from "../desk/verify-organisation.server";
import { invite } from "../invitations/invite.server";
import { askToJoin } from "../members/ask-to-join.server";
import { makeOrganisation } from "./make-organisation.server";
import { typedOf } from "./organisation";
import { organisationOf, ownOrganisations } from "./organisations.queries.server";
import { correctOrganisation, saveOrganisation } from "./save-organisation.server";

const typed = (name = "Gemeente Voorstad") => ({ ...typedOf(null), kind: "MUNICIPALITY", name });

test("who makes an organisation owns it, and sees nothing of another of the same name", async () => {
  const [one, other] = [await addPerson(), await addPerson()];
  const id = newId();
  const make = async () => makeOrganisation(await actorNow(one), typed(), id);
  expect(await Promise.all([make(), make()])).toEqual([
    { ok: true, id },
    { ok: true, id },
  ]);
  expect(await db.organisation.count()).toBe(1);
  // With the id of another's form, too, it is one of one's own.
  const made = await makeOrganisation(await actorNow(other), typed(), id);
  expect(made.ok && made.id !== id).toBe(true);
  const seen = await ownOrganisations(await actorNow(other));
  expect(seen.organisations).toMatchObject([{ name: "Gemeente Voorstad", role: "OWNER", isVerified: false }]);
  expect(seen.organisations[0]!.id).not.toBe(id);
  expect(seen).toMatchObject({ invitations: { total: 0 }, joinable: [], asked: [] });
});

test("the same person makes ten in a day at most", async () => {
  const person = await addPerson();
  for (let i = 0; i < 10; i += 1)
    expect(await makeOrganisation(await actorNow(person), typed(`Stad ${i}`))).toMatchObject({ ok: true });
  expect(await makeOrganisation(await actorNow(person), typed("Stad 10"))).toMatchObject({
    ok: false,
    reason: "wait",
  });
  expect(await makeOrganisation(await actorNow(person), { ...typed(), name: "" })).toMatchObject({
    ok: false,
    faults: { name: "nameMissing" },
  });
});

test("what was saved since the form was made is not written over, and a new name has to be verified anew", async () => {
  const owner = await addPerson();
  const organisation = await addOrganisation({ verifiedAt: new Date() }, { [owner.id]: "OWNER" });
  const member = await memberNow(owner, organisation, "organisation.edit");
  const save = (changes: object, version: number) =>
    saveOrganisation(member, { typed: { ...typed(), ...changes }, version });
  expect(await save({ kvk: "6859975" }, 1)).toEqual({ ok: false, faults: { kvk: "kvkForm" } });
  expect(await save({ vatId: "NL004495445B01" }, 1)).toEqual({ ok: true });
  const shown = () => organisationOf(member);
  expect(await shown()).toMatchObject({ isVerified: true, version: 2, facts: { vatId: "NL004495445B01" } });
  expect(await save({ vatId: "", name: "Ander" }, 1)).toEqual({ ok: false, reason: "changed" });
  expect(await save({ vatId: "NL004495445B01" }, 1)).toEqual({ ok: true });
  expect(await save({ vatId: "NL004495445B01", name: "Gemeente Rijkdam" }, 2)).toEqual({ ok: true });
  expect(await shown()).toMatchObject({ isVerified: false, facts: { name: "Gemeente Rijkdam" } });
  const lines = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(lines.map(({ act, detail }) => [act, detail])).toEqual([
    ["organisation.save", { changed: ["vatId"] }],
    ["organisation.save", { changed: ["name"] }],
  ]);
});

test("staff correct it for whoever asked, and it stays verified", async () => {
  const owner = await addPerson();
  const { id } = await addOrganisation({ verifiedAt: new Date() }, { [owner.id]: "OWNER" });
  const staff = await addStaff("organisation.look", "organisation.correct");
  const change = { typed: typed("Gemeente Rijkdam"), version: 1, reason: "Tikfout in de naam" };
  expect(await correctOrganisation(staff, id, change)).toEqual({ ok: true });
  expect(await deskOrganisation(staff, id)).toMatchObject({
    isVerified: true,
    facts: { name: "Gemeente Rijkdam" },
  });
  expect(await correctOrganisation(staff, newId(), change)).toEqual({ ok: false, reason: "notFound" });
  expect(await db.auditEntry.findMany()).toMatchObject([
    { act: "organisation.correct", detail: { changed: ["name"], reason: "Tikfout in de naam" } },
  ]);
});

test("a domain belongs to one organisation, verifies it, and opens the way for colleagues", async () => {
  const owner = await addPerson();
  const [one, other] = [
    await addOrganisation({}, { [owner.id]: "OWNER" }),
    await addOrganisation({}, { [owner.id]: "OWNER" }),
  ];
  const staff = await addStaff("organisation.look", "organisation.correct");
  const change = (id: string, what: VerificationChange) => changeVerification(staff, id, what);
  expect(await change(one.id, { act: "link", domain: "gmail.com" })).toEqual({
    ok: false,
    reason: "domainOpenToAll",
  });
  expect(await change(one.id, { act: "link", domain: "@Voorstad.example" })).toEqual({ ok: true });
  expect(await change(one.id, { act: "link", domain: "voorstad.example" })).toEqual({ ok: true });
  expect(await change(other.id, { act: "link", domain: "voorstad.example" })).toEqual({
    ok: false,
    reason: "domainTaken",
  });
  const isVerified = async () => (await deskOrganisation(staff, one.id))!.isVerified;
  expect(await isVerified()).toBe(true);
  const colleague = await addPerson({ email: "rosa@voorstad.example" });
  expect((await ownOrganisations(await actorNow(colleague))).joinable).toEqual([
    { id: one.id, name: "Gemeente Voorstad" },
  ]);
  expect(await change(one.id, { act: "unlink", domain: "voorstad.example" })).toEqual({ ok: true });
  expect(await isVerified()).toBe(false);
  await change(one.id, { act: "verify", reason: "Gebeld met het stadhuis" });
  expect(await isVerified()).toBe(true);
  await change(one.id, { act: "unverify", reason: "Bleek een ander" });
  expect(await isVerified()).toBe(false);
  expect((await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act)).toEqual([
    "organisation.link",
    "organisation.unlink",
    "organisation.verify",
    "organisation.unverify",
  ]);
});

test("two that are one are joined: members once, domains and requests go along, invitations end", async () => {
  const [olga, omar, mia] = [await addPerson(), await addPerson(), await addPerson()];
  const from = await addOrganisation(
    { name: "Gem. Voorstad", domains: ["voorstad.example"] },
    { [olga.id]: "OWNER", [mia.id]: "MANAGER" },
  );
  const into = await addOrganisation(
    { name: "Gemeente Voorstad" },
    { [omar.id]: "OWNER", [mia.id]: "MEMBER" },
  );
  const colleague = await addPerson({ email: "rosa@voorstad.example" });
  await askToJoin(await actorNow(colleague), from.id, foundation.id);
  await invite(await memberNow(olga, from, "members.change"), {
    emails: "els@stad.example",
    role: "MEMBER",
    locale: "nl",
    site: foundation.id,
  });
  const staff = await addStaff("organisation.look", "organisation.correct");
  const join = (change: { from: string; into: string }) =>
    joinOrganisations(staff, { ...change, reason: "Dubbel aangemaakt" });
  expect(await join({ from: into.id, into: into.id })).toEqual({ ok: false, reason: "same" });
  const both = await Promise.all([
    join({ from: from.id, into: into.id }),
    join({ from: into.id, into: from.id }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const [gone, left] = both[0]!.ok ? [from, into] : [into, from];
  const shown = (await deskOrganisation(staff, left.id))!;
  const members = async (id: string) =>
    (await deskMembers(staff, id, askedIn(memberList(id), new URLSearchParams()))).rows;
  expect(new Map((await members(left.id)).map(({ id, role }) => [id, role]))).toEqual(
    new Map([
      [olga.id, "OWNER"],
      [omar.id, "OWNER"],
      [mia.id, "MANAGER"],
    ]),
  );
  expect(shown.domains).toEqual(["voorstad.example"]);
  expect(await members(gone.id)).toEqual([]);
  expect(await deskOrganisation(staff, gone.id)).toMatchObject({ joinedInto: { id: left.id } });
  expect(await db.joinRequest.findMany()).toMatchObject([{ organisationId: left.id, answeredAt: null }]);
  expect((await actorNow(mia)).memberships).toMatchObject([{ organisationId: left.id, role: "MANAGER" }]);
});

test("the desk finds organisations by the beginning of a word, KvK number and domain", async () => {
  const owner = await addPerson();
  await addOrganisation(
    { name: "Gemeente Voorstad", kvk: "68599750", domains: ["voorstad.example"] },
    { [owner.id]: "OWNER" },
  );
  await addOrganisation({ name: "Hogeschool Rijkdam" }, { [owner.id]: "OWNER" });
  const staff = await addStaff("organisation.look");
  const find = async (q: string, onlyUnverified = false) => {
    const asked = new URLSearchParams({ q, ...(onlyUnverified ? { status: "unverified" } : {}) });
    return (await deskOrganisations(staff, askedIn(organisationList, asked))).rows.map(({ name }) => name);
  };
  expect(await find("voor")).toEqual(["Gemeente Voorstad"]);
  expect(await find("68599750")).toEqual(["Gemeente Voorstad"]);
  expect(await find("Voorstad.example")).toEqual(["Gemeente Voorstad"]);
  expect(await find("")).toEqual(["Hogeschool Rijkdam", "Gemeente Voorstad"]);
  expect(await find("", true)).toEqual(["Hogeschool Rijkdam"]);
  expect(await find("%' or 1=1")).toEqual([]);
});
