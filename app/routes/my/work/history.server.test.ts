import { answerOf } from "~test/rows/answers";
import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { askColleague } from "~/features/instruments/engine/team/ask-colleague.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { action } from "./history";

test("a version of a piece that newer software has is not put back: its page says why", async () => {
  const actor = await makePerson();
  const created = await createArtefact(actor, "startbeeld", []);
  const id = created.ok ? created.id : "";
  await db.artefact.update({ where: { id }, data: { schemaVersion: 99 } });
  const cookie = await signInAs({ id: actor.personId });
  const request = requestTo(`/my/work/${id}/history`, { cookie, form: { version: "1", base: "1" } });
  const answer = (await action({ ...routeArguments(request), params: { artefactId: id } })) as Response;
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/my/work/${id}`]);
});

test("who may only read the piece is told so, and not that it changed", async () => {
  const [editor, reader] = [await makePerson(), await makePerson()];
  const members = { [editor.personId]: "OWNER", [reader.personId]: "MEMBER" } as const;
  const { id: organisationId } = await addOrganisation({}, members);
  const created = await createArtefact(editor, "startbeeld", [], { organisationId });
  const id = created.ok ? created.id : "";
  const asked = { personId: reader.personId, email: "", mayEdit: false, site: foundation.id };
  await askColleague(editor, id, asked);
  const cookie = await signInAs({ id: reader.personId });
  const request = requestTo(`/my/work/${id}/history`, { cookie, form: { version: "1", base: "1" } });
  const answer = await answerOf(action, { ...routeArguments(request), params: { artefactId: id } });
  expect(answer).toMatchObject({ status: 403, data: { refused: "readOnly" } });
});
