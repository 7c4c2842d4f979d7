import { answerOf } from "~test/rows/answers";
import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { deleteArtefact } from "~/features/instruments/engine/artefacts/delete-artefact.server";
import { db } from "~/platform/db/db.server";
import { action, loader } from "./artefact";

const sent = { reason: { text: "Er is een koor.", version: 0 } };
const form = { intent: "save", "field:reason": "Er is een koor.", "version:reason": "0" };

async function somebody() {
  const actor = await makePerson();
  return { actor, cookie: await signInAs({ id: actor.personId }) };
}

async function piece() {
  const { actor, cookie } = await somebody();
  const created = await createArtefact(actor, "startbeeld", []);
  const artefactId = created.ok ? created.id : "";
  const send = (fields: Record<string, string> = form) => {
    const request = requestTo(`/my/work/${artefactId}`, { cookie, form: fields });
    return answerOf(action, { ...routeArguments(request), params: { artefactId } });
  };
  return { actor, artefactId, send };
}

test("what was typed in a piece that was deleted elsewhere is given back", async () => {
  const { actor, artefactId, send } = await piece();
  await deleteArtefact(actor, artefactId);
  expect(await send()).toMatchObject({ status: 404, data: { unkept: "gone", sent } });
});

test("what was typed while newer software has the piece is given back, to be sent once more", async () => {
  const { artefactId, send } = await piece();
  await db.artefact.update({ where: { id: artefactId }, data: { schemaVersion: 99 } });
  expect(await send()).toMatchObject({ status: 503, data: { unkept: "newer", sent } });
});

test("people who were not taken out are told of, with why", async () => {
  const { actor, artefactId, send } = await piece();
  const removal = { intent: "removePeople" };
  await db.artefact.update({ where: { id: artefactId }, data: { schemaVersion: 99 } });
  expect(await send(removal)).toMatchObject({ status: 503, data: { peopleStay: "newer" } });
  const members = { [(await makePerson()).personId]: "OWNER", [actor.personId]: "MEMBER" } as const;
  const { id: organisationId } = await addOrganisation({}, members);
  const own = { personId: null, organisationId, schemaVersion: 1 };
  await db.artefact.update({ where: { id: artefactId }, data: own });
  const { personId } = actor;
  await db.artefactMember.create({
    data: { artefactId, personId, mayEdit: false, addedById: personId, addedAt: new Date() },
  });
  expect(await send(removal)).toMatchObject({ status: 403, data: { peopleStay: "readOnly" } });
});

async function plan() {
  const { actor, cookie } = await somebody();
  const created = await createArtefact(actor, "adoptieplan", []);
  const artefactId = created.ok ? created.id : "";
  const path = (chapter: string) => `/my/work/${artefactId}/chapters/${chapter}`;
  const at = (chapter: string, fields?: Record<string, string>) => {
    const request = requestTo(path(chapter), { cookie, form: fields });
    return answerOf(fields ? action : loader, {
      ...routeArguments(request),
      params: { artefactId, chapter },
    });
  };
  return { actor, artefactId, path, at };
}

test("what leads from one chapter to another saves first, and stays where something does not fit", async () => {
  const { artefactId, path, at } = await plan();
  const place = { "field:place": "Zuid", "version:place": "0" };
  const led = await at("occasion", { ...place, go: "audience" });
  expect(led).toMatchObject({ status: 303, location: `${path("audience")}?saved` });
  const { document } = await db.artefact.findUniqueOrThrow({ where: { id: artefactId } });
  expect(document).toEqual({ place: "Zuid" });
  const tooLong = { "field:place": "x".repeat(201), "version:place": "1" };
  expect(await at("occasion", { ...tooLong, go: "audience" })).toMatchObject({ status: 422 });
  const back = await at("occasion", { go: "chapters" });
  expect(back).toMatchObject({ status: 303, location: `/my/work/${artefactId}?saved` });
});

test("a chapter that there is not is not found, and who only reads is led to the whole", async () => {
  const { actor, artefactId, at } = await plan();
  expect(await at("goals")).toMatchObject({ data: { chapter: "goals" } });
  expect(await at("constructor")).toMatchObject({ status: 404 });
  const members = { [(await makePerson()).personId]: "OWNER", [actor.personId]: "MEMBER" } as const;
  const { id: organisationId } = await addOrganisation({}, members);
  const { personId } = actor;
  await db.artefact.update({ where: { id: artefactId }, data: { personId: null, organisationId } });
  await db.artefactMember.create({
    data: { artefactId, personId, mayEdit: false, addedById: personId, addedAt: new Date() },
  });
  expect(await at("goals")).toMatchObject({ status: 302, location: `/my/work/${artefactId}` });
});
