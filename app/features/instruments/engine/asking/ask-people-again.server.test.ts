import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { afterEach, expect, test } from "vitest";
import { choosePreferences } from "~/features/communication/preferences/change-preferences.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { askPeopleAgain } from "./ask-people-again.server";
import { askPeopleMail } from "./people-mail.server";
import { askPeopleKind } from "./people-mail-kind";

afterEach(() => setClock());
const on = (day: string) => setClock(() => Date.parse(`${day}T05:20:00+01:00`));

async function piece(texts: Record<string, string>, organisationId: string | null = null) {
  const maker = await makePerson();
  const created = await createArtefact(maker, "startbeeld", [], { organisationId });
  const id = created.ok ? created.id : "";
  const fill = (more: Record<string, string>, version: number) =>
    saveArtefact(
      maker,
      id,
      Object.fromEntries(Object.entries(more).map(([key, text]) => [key, { text, version }])),
    );
  const saved = await fill(texts, 0);
  return { maker, id, fill, version: saved.ok ? (saved.fieldVersions.askAgainOn ?? 0) : 0 };
}
const mails = () => db.mail.findMany({ where: { template: askPeopleKind.name }, select: { personId: true } });
const named = { place: "Zuid", walkedWith: "de beheerder", askAgainOn: "2027-01-12" };
const mailTo = (personId: string, artefactId: string) =>
  askPeopleMail({ artefactId, personId }, "nl", foundation);

test("on the day that a piece names its owner is mailed once, though several instances look at once", async () => {
  const { maker, id, fill, version } = await piece(named);
  await piece({ place: "Noord", askAgainOn: "2027-01-12" });
  on("2027-01-11");
  await askPeopleAgain();
  expect(await mails()).toEqual([]);
  const stands = () =>
    db.artefact.findUniqueOrThrow({ where: { id }, select: { version: true, updatedAt: true } });
  const before = await stands();
  on("2027-01-12");
  await Promise.all([askPeopleAgain(), askPeopleAgain(), askPeopleAgain()]);
  expect(await mails()).toEqual([{ personId: maker.personId }]);
  expect(await stands()).toEqual(before);
  on("2027-01-13");
  await askPeopleAgain();
  expect(await mails()).toHaveLength(1);
  await fill({ askAgainOn: "2028-01-12" }, version);
  await askPeopleAgain();
  expect(await mails()).toHaveLength(1);
  on("2028-01-12");
  await askPeopleAgain();
  expect(await mails()).toHaveLength(2);
});

test("the mail says which piece, names nobody, and is not sent when they were asked by then or it is not wanted", async () => {
  const { maker, id, fill, version } = await piece(named);
  on("2027-01-12");
  const mail = await mailTo(maker.personId, id);
  expect(mail?.subject).toBe("Vraag opnieuw wie je noemt in Startbeeld: Zuid");
  expect(JSON.stringify(mail)).not.toContain("beheerder");
  expect(JSON.stringify(mail)).toContain(`/my/work/${id}#askAgainOn`);
  expect(mail?.leaveAt).toContain("/mail-lists/people/");
  expect(await mailTo((await makePerson()).personId, id)).toBeNull();
  await choosePreferences(maker, ["ANNOUNCEMENTS", "ANSWERS", "QUESTIONS", "COMMENTS"]);
  expect(await mailTo(maker.personId, id)).toBeNull();
  await choosePreferences(maker, ["PEOPLE"]);
  await fill({ askAgainOn: "2028-01-12" }, version);
  expect(await mailTo(maker.personId, id)).toBeNull();
});

test("of a piece of an organisation those are mailed who may change it and still act for it", async () => {
  const { id, maker } = await piece(named);
  const [editor, reader, left] = [await makePerson(), await makePerson(), await makePerson()];
  const { id: organisationId } = await addOrganisation(
    {},
    { [editor.personId]: "OWNER", [reader.personId]: "MEMBER" },
  );
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  const asked = (personId: string, mayEdit: boolean) => ({
    ...{ artefactId: id, personId, mayEdit },
    ...{ addedById: maker.personId, addedAt: new Date() },
  });
  await db.artefactMember.createMany({
    data: [asked(editor.personId, true), asked(reader.personId, false), asked(left.personId, true)],
  });
  on("2027-01-12");
  await askPeopleAgain();
  expect(await mails()).toEqual([{ personId: editor.personId }]);
});
