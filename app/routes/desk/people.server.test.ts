import { expect, test } from "vitest";
import { peopleList } from "~/features/identity/desk/people-list";
import { findPeople } from "~/features/identity/desk/people.queries.server";
import { askedIn, everyPage } from "~/lib/lists/list-page";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { openDesk } from "~test/rows/desk";
import { addPerson, addStaff, signInAs } from "~test/rows/people";
import { loader as peoplePage } from "./people";
import { loader as personPage } from "./person/person";
import { action as changePerson, loader as actPage } from "./person/act";

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

test("somebody is given roles and loses them, which ends every session", async () => {
  const desk = await openDesk();
  const person = await addPerson({ name: "Omar Kaya" });
  await signInAs(person);
  const change = (act: string, form: { roles?: string[] } = {}, id = person.id) =>
    desk.send(
      changePerson,
      `/desk/people/${id}/${act}`,
      { reason: "Afgesproken op 12 januari", ...form },
      { id, act },
    );
  const state = () => db.person.findUniqueOrThrow({ where: { id: person.id }, include: { sessions: true } });
  const given = await change("roles", { roles: ["FINANCE", "EDITOR", "OWNER"] });
  expect(given.location).toBe(`/desk/people/${person.id}?done=roles`);
  expect(await state()).toMatchObject({ roles: ["EDITOR", "FINANCE"], role: "STAFF", sessions: [] });
  await change("roles", { roles: [] });
  expect(await state()).toMatchObject({ roles: [], role: "LEARNER" });
  await change("disable");
  expect((await state()).disabledAt).not.toBeNull();
  expect(await change("roles", { roles: ["EDITOR"] })).toMatchObject({
    status: 409,
    data: { refusal: "disabled" },
  });
  await change("enable");
  expect((await change("own-everything")).status).toBe(404);
  expect((await change("disable", {}, newId())).status).toBe(404);
  expect(await change("roles", { roles: [] }, desk.person.id)).toMatchObject({
    status: 409,
    data: { refusal: "self" },
  });
  expect(await acts()).toEqual(["person.roles", "person.roles", "person.disable", "person.enable"]);
  expect((await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ detail }) => detail)).toEqual([
    {
      before: [],
      after: ["EDITOR", "FINANCE"],
      sessionsEnded: 1,
      reason: "Afgesproken op 12 januari",
    },
    { before: ["EDITOR", "FINANCE"], after: [], sessionsEnded: 0, reason: "Afgesproken op 12 januari" },
    ...[0, 0].map((sessionsEnded) => ({ sessionsEnded, reason: "Afgesproken op 12 januari" })),
  ]);
});

test("a second factor whose phone was lost is taken away, and whoever had it is signed out", async () => {
  const desk = await openDesk();
  const { id } = await addPerson({ roles: ["EDITOR"] });
  const reset = () => desk.send(changePerson, "/", { reason: "Telefoon kwijt" }, { id, act: "reset-factor" });
  await db.person.update({ where: { id }, data: { totpSecret: "JBSWY3DP", totpLastStep: 7 } });
  await signInAs({ id, roles: ["EDITOR"] });
  await reset();
  expect(await db.person.findUniqueOrThrow({ where: { id }, include: { sessions: true } })).toMatchObject({
    totpSecret: null,
    totpLastStep: null,
    roles: ["EDITOR"],
    sessions: [],
  });
  await reset();
  expect(await acts()).toEqual(["person.reset-factor"]);
});

test("only an administrator changes people; others of the desk may look", async () => {
  const { id } = await addPerson({ name: "Omar Kaya" });
  for (const [role, status] of [
    ["REGISTRAR", 200],
    ["FINANCE", 200],
    ["EDITOR", 403],
  ] as const) {
    const desk = await openDesk({ roles: [role] });
    expect((await desk.load(personPage, "/", { id })).status).toBe(status);
    expect((await desk.load(actPage, "/", { id, act: "disable" })).status).toBe(403);
    expect((await desk.send(changePerson, "/", { reason: "Mag dit?" }, { id, act: "disable" })).status).toBe(
      403,
    );
  }
  expect((await db.person.findUniqueOrThrow({ where: { id } })).disabledAt).toBeNull();
});

test("nobody's rights or account change without a reason, nor by opening the page that asks for it", async () => {
  const desk = await openDesk();
  const { id } = await addPerson({ name: "Omar Kaya" });
  for (const act of ["roles", "disable"]) {
    expect((await desk.load(actPage, `/desk/people/${id}/${act}`, { id, act })).data).toMatchObject({ act });
    for (const [reason, fault] of [
      [" \n", "reasonMissing"],
      ["x".repeat(501), "reasonTooLong"],
    ])
      expect(
        await desk.send(changePerson, "/", { reason: reason!, roles: ["EDITOR"] }, { id, act }),
      ).toMatchObject({ status: 400, data: { fault, typed: reason, roles: ["EDITOR"] } });
  }
  expect((await desk.load(actPage, "/", { id, act: "enable" })).location).toBe(`/desk/people/${id}`);
  expect(await db.person.findUniqueOrThrow({ where: { id } })).toMatchObject({ roles: [], disabledAt: null });
  expect(await acts()).toEqual([]);
});

test("of two people who end each other's role at once, one stays", async () => {
  const [one, other] = [await openDesk(), await openDesk()];
  const end = (desk: typeof one, id: string) =>
    desk.send(changePerson, "/", { reason: "Ruzie", roles: [] }, { id, act: "roles" });
  await Promise.all([end(one, other.person.id), end(other, one.person.id)]);
  expect(await db.person.count({ where: { roles: { has: "ADMINISTRATOR" } } })).toBe(1);
});

test("people are found by the beginnings of their names, and no secret is shown", async () => {
  const desk = await openDesk();
  const { id } = await addPerson({ name: "Zoë O'Neil", email: "zoe@stad.example" });
  await db.person.update({ where: { id }, data: { totpSecret: "JBSWY3DPEHPK3PXP" } });
  const names = async (q: string) => {
    const { data } = await desk.load(peoplePage, `/desk/people?${new URLSearchParams({ q })}`);
    expect(JSON.stringify(data)).not.toContain("JBSWY3DP");
    return (data as { people: { name: string }[] }).people.map(({ name }) => name);
  };
  expect(await names("zo o'ne")).toEqual(["Zoë O'Neil"]);
  expect(await names("zoe@stad")).toEqual(["Zoë O'Neil"]);
  expect(await names("")).toEqual(["Femke Bureau"]);
});

test("people are found as their names are typed, in the order of a Dutch reader", async () => {
  const desk = await openDesk();
  const named = [
    "Öztürk, İpek",
    "Anna de Vries-Jansen",
    "Ânna de Vries",
    "anna d’Hondt",
    "Łukasz Ærø",
    "Ольга Йон",
  ];
  for (const name of named) await addPerson({ name });
  const names = async (q: string) => {
    const { data } = await desk.load(peoplePage, `/desk/people?${new URLSearchParams({ q })}`);
    return (data as { people: { name: string }[] }).people.map(({ name }) => name);
  };
  for (const [typed, found] of [
    ["ozturk", [0]],
    ["IPEK ÖZT", [0]],
    ["jansen", [1]],
    ["vries-jans", [1]],
    ["vriesjansen", [1]],
    ["d'hondt", [3]],
    ["hondt", [3]],
    ["lukasz aero", [4]],
    ["ольга йон", [5]],
    ["anna", [3, 2, 1]],
    ["!!", []],
  ] as const)
    expect([typed, await names(typed)]).toEqual([typed, found.map((index) => named[index])]);
});

test("people are paged by name, each on one page, those with a closed account when asked for", async () => {
  const scope = await addStaff("person.read");
  for (const name of ["Anna 10", "anna 9", "Ânna 9", "Bo"]) await addPerson({ name });
  const closed = await addPerson({ name: "Anna Dicht" });
  await db.person.update({ where: { id: closed.id }, data: { disabledAt: new Date() } });
  const pagesOf = async (address: string) => {
    const asked = askedIn(peopleList, new URLSearchParams(address));
    const pages: string[][] = [];
    for await (const rows of everyPage((place) => findPeople(scope, { ...asked, place }, 2)))
      pages.push(rows.map(({ name }) => name));
    return pages;
  };
  expect(await pagesOf("q=anna")).toEqual([["anna 9", "Ânna 9"], ["Anna 10"]]);
  expect(await pagesOf("q=anna&closed=on")).toEqual([
    ["anna 9", "Ânna 9"],
    ["Anna 10", "Anna Dicht"],
  ]);
});
