import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { openDesk } from "~test/rows/desk";
import { addPerson, signInAs } from "~test/rows/people";
import { loader as peoplePage } from "./people";
import { action as changePerson, loader as actPage } from "./person-act";

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

test("somebody is made staff and ended again, which ends every session and the second factor", async () => {
  const desk = await openDesk();
  const person = await addPerson({ name: "Omar Kaya" });
  await signInAs(person);
  const change = (act: string, id = person.id, reason = "Afgesproken op 12 januari") =>
    desk.send(changePerson, `/desk/people/${id}/${act}`, { reason, role: "STAFF" }, { id, act });
  const state = () => db.person.findUniqueOrThrow({ where: { id: person.id }, include: { sessions: true } });
  expect((await change("make-staff")).location).toBe(`/desk/people/${person.id}?done=make-staff`);
  expect(await state()).toMatchObject({ role: "STAFF", sessions: [] });
  await db.person.update({ where: { id: person.id }, data: { totpSecret: "JBSWY3DP" } });
  await change("end-staff");
  expect(await state()).toMatchObject({ role: "LEARNER", totpSecret: null });
  await change("disable");
  expect((await state()).disabledAt).not.toBeNull();
  expect(await change("make-staff")).toMatchObject({ status: 409, data: { refusal: "disabled" } });
  await change("enable");
  expect((await change("own-everything")).status).toBe(404);
  expect((await change("make-staff", newId())).status).toBe(404);
  expect(await change("end-staff", desk.person.id)).toMatchObject({ status: 409, data: { refusal: "self" } });
  expect(await acts()).toEqual(["person.make-staff", "person.end-staff", "person.disable", "person.enable"]);
  expect((await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ detail }) => detail)).toEqual(
    [1, 0, 0, 0].map((sessionsEnded) => ({ sessionsEnded, reason: "Afgesproken op 12 januari" })),
  );
});

test("nobody's rights or account change without a reason, nor by opening the page that asks for it", async () => {
  const desk = await openDesk();
  const { id } = await addPerson({ name: "Omar Kaya" });
  for (const act of ["make-staff", "disable"]) {
    expect((await desk.load(actPage, `/desk/people/${id}/${act}`, { id, act })).data).toMatchObject({ act });
    for (const [reason, fault] of [
      [" \n", "reasonMissing"],
      ["x".repeat(501), "reasonTooLong"],
    ])
      expect(await desk.send(changePerson, "/", { reason: reason! }, { id, act })).toMatchObject({
        status: 400,
        data: { fault, typed: reason },
      });
  }
  expect((await desk.load(actPage, "/", { id, act: "enable" })).location).toBe(`/desk/people/${id}`);
  expect(await db.person.findUniqueOrThrow({ where: { id } })).toMatchObject({
    role: "LEARNER",
    disabledAt: null,
  });
  expect(await acts()).toEqual([]);
});

test("of two people who end each other's role at once, one stays", async () => {
  const [one, other] = [await openDesk(), await openDesk()];
  const end = (desk: typeof one, id: string) =>
    desk.send(changePerson, "/", { reason: "Ruzie" }, { id, act: "end-staff" });
  await Promise.all([end(one, other.person.id), end(other, one.person.id)]);
  expect(await db.person.count({ where: { role: "STAFF" } })).toBe(1);
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
