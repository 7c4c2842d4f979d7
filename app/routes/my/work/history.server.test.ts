import { makePerson } from "~test/rows/enrolments";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { db } from "~/platform/db/db.server";
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
