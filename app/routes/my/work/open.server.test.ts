import { makePerson } from "~test/rows/enrolments";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { answerOf } from "~test/rows/answers";
import { expect, test } from "vitest";
import { mostArtefacts } from "~/features/instruments/engine/artefacts/add-artefact.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action } from "./open";

const document = { place: "Havenbuurt", reason: "Een koor." };
const piece = JSON.stringify({ instrument: "startbeeld", schemaVersion: 1, document });

async function visitor() {
  const { personId } = await makePerson();
  const cookie = await signInAs({ id: personId });
  const choose = (content: string | Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.set("file", new File([content], "stuk.json"));
    const request = new Request("http://localhost:3000/my/work/open", {
      method: "POST",
      headers: { cookie },
      body,
    });
    return answerOf(action, routeArguments(request));
  };
  const make = (text: string) => {
    const form = { intent: "make", piece: text };
    return answerOf(action, routeArguments(requestTo("/my/work/open", { cookie, form })));
  };
  return { personId, choose, make };
}

test("a file is shown first, and nothing is made; then a new piece is, and a second click makes no other", async () => {
  const { personId, choose, make } = await visitor();
  expect(await choose(piece)).toMatchObject({
    status: 200,
    data: { fault: null, kind: "startbeeld", document, text: piece },
  });
  expect(await db.artefact.count()).toBe(0);
  const [first, second] = await Promise.all([make(piece), make(piece)]);
  expect([first.status, second.location]).toEqual([303, first.location]);
  const [made, ...others] = await db.artefact.findMany();
  expect(others).toEqual([]);
  expect(made).toMatchObject({
    ...{ personId, kind: "startbeeld", title: "Havenbuurt", version: 1, schemaVersion: 1 },
    ...{ document, fieldVersions: { place: 1, reason: 1 } },
  });
  expect(first.location).toBe(`/my/work/${made!.id}`);
});

test("another piece is made beside what there is, also within the time of a second click", async () => {
  const { make } = await visitor();
  await make(piece);
  await make(piece.replace("Een koor", "Een smid"));
  const reasons = (await db.artefact.findMany()).map((one) => (one.document as typeof document).reason);
  expect(reasons.toSorted()).toEqual(["Een koor.", "Een smid."]);
});

test.for([
  ["a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { fault: "notText" }],
  ["a text", "hoi", { fault: "notJson" }],
  ["no file", "", { fault: "none" }],
  ["a newer version", piece.replace('"schemaVersion":1', '"schemaVersion":99'), { fault: "newer" }],
  [
    "a field that there is not",
    piece.replace("reason", "onbekend"),
    { fault: "fields", kind: "startbeeld", faults: { onbekend: { reason: "invalid" } } },
  ],
] as const)("%s is refused in words, and nothing is made", async ([, content, refusal]) => {
  const { choose } = await visitor();
  const answer = await choose(typeof content === "string" ? content : new Uint8Array(content));
  expect(answer).toMatchObject({ status: 400, data: refusal });
  expect(await db.artefact.count()).toBe(0);
});

test("what the page sends back is read again", async () => {
  const { make } = await visitor();
  const sent = piece.replace("reason", "onbekend");
  expect(await make(sent)).toMatchObject({ status: 400 });
  expect(await db.artefact.count()).toBe(0);
});

test("who has a hundred pieces is told, and still has what was in the file", async () => {
  const { personId, make } = await visitor();
  await db.artefact.createMany({
    data: Array.from({ length: mostArtefacts }, () => ({
      ...{ id: newId(), kind: "startbeeld", schemaVersion: 1, title: "", personId, document: {} },
      createdAt: new Date("2026-01-01"),
    })),
  });
  const answer = await make(piece);
  expect(answer).toMatchObject({ status: 409, data: { isFull: true, text: piece } });
  expect(await db.artefact.count()).toBe(mostArtefacts);
});
