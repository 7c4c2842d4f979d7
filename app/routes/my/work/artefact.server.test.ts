import { answerOf } from "~test/rows/answers";
import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { deleteArtefact } from "~/features/instruments/engine/artefacts/delete-artefact.server";
import { db } from "~/platform/db/db.server";
import { action } from "./artefact";

const sent = { reason: { text: "Er is een koor.", version: 0 } };
const form = { intent: "save", "field:reason": "Er is een koor.", "version:reason": "0" };

async function piece() {
  const actor = await makePerson();
  const created = await createArtefact(actor, "startbeeld", []);
  const artefactId = created.ok ? created.id : "";
  const cookie = await signInAs({ id: actor.personId });
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
