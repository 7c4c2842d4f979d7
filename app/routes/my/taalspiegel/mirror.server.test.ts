import type { ActionFunction } from "@remix-run/node";
import { docxOf } from "~test/documents/documents";
import { makePerson } from "~test/rows/enrolments";
import { answerOf } from "~test/rows/answers";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { db } from "~/platform/db/db.server";
import { action, loader } from "./mirror";
import { action as fileAction } from "./file";

const form = { text: "De kansarme gezinnen.", intent: "look" };
const send = (cookie?: string, fields: Record<string, string> = form) =>
  answerOf(action, routeArguments(requestTo("/my/taalspiegel", { cookie, form: fields })));

/** A form with a file in it. */
const sendFile = async (
  cookie: string,
  fields: Record<string, string>,
  file: Uint8Array,
  to: ActionFunction = action,
) => {
  const { url, headers } = requestTo("/my/taalspiegel", { cookie, form: {} });
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob([new Uint8Array(file)]), "nota.docx");
  const kept = new Headers(headers);
  kept.delete("content-type");
  return answerOf(to, routeArguments(new Request(url, { method: "POST", headers: kept, body })));
};

test("a text is shown with what is pointed at in it", async () => {
  const { status, data } = await send(await signInAs(await addPerson()));
  expect(status).toBe(200);
  expect(data).toMatchObject({ text: form.text, fault: null, findings: [{ category: "lack" }] });
});

test("a text that arrives after the session ended is given back", async () => {
  const { status, data } = await send();
  expect(status).toBe(401);
  expect(data).toMatchObject({ fields: Object.entries(form), lesson: "/my/taalspiegel", isKept: false });
});

test("a file that is sent comes into the box; of one that is refused the text in the box stays", async () => {
  const cookie = await signInAs(await addPerson());
  const fields = { text: "Stond er al.", intent: "read" };
  const read = await sendFile(cookie, fields, docxOf("De kansarme gezinnen."));
  expect(read).toMatchObject({
    status: 200,
    data: { text: form.text, findings: [{ category: "lack" }], former: "Stond er al." },
  });
  const refused = await sendFile(cookie, fields, Buffer.from("%PDF-1.4 half"));
  expect(refused).toMatchObject({
    status: 400,
    data: { text: "Stond er al.", fileFault: "broken", fault: null, former: "" },
  });
  for (const text of [" \n", form.text])
    expect(await sendFile(cookie, { ...fields, text }, docxOf(form.text))).toMatchObject({
      data: { former: "" },
    });
  const looked = await sendFile(cookie, { ...fields, intent: "look" }, docxOf("Anders"));
  expect(looked).toMatchObject({ status: 200, data: { text: "Stond er al.", former: "" } });
});

test("the island gets the text of a file, or why there is none", async () => {
  const cookie = await signInAs(await addPerson());
  const answered = async (file: Uint8Array) => {
    const { status, response } = await sendFile(cookie, {}, file, fileAction);
    return [status, await response!.json()] as const;
  };
  expect(await answered(docxOf("Een brief"))).toEqual([200, { text: "Een brief" }]);
  expect(await answered(new Uint8Array())).toMatchObject([
    400,
    { message: expect.stringMatching(/Kies eerst een bestand/) as string },
  ]);
});

test("before and after become a piece, which is looked at again; nothing is kept of a text that is too long for one", async () => {
  const actor = await makePerson();
  const cookie = await signInAs({ id: actor.personId });
  const keep = { ...form, intent: "keep", what: " Een  brief ", "own-3-chances": "alle" };
  const request = requestTo("/my/taalspiegel", { cookie, form: keep });
  const answer = (await action(routeArguments(request))) as Response;
  const piece = await db.artefact.findFirstOrThrow({ where: { personId: actor.personId } });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `/my/work/${piece.id}`]);
  expect(piece).toMatchObject({ kind: "taalspiegel", title: "Een brief" });
  expect(piece.document).toEqual({ what: "Een brief", before: form.text, after: "De alle gezinnen." });

  const again = (path: string) => loader(routeArguments(requestTo(path, { cookie })));
  expect(await again(`/my/taalspiegel?piece=${piece.id}`)).toMatchObject({
    start: { text: "De alle gezinnen.", piece: { title: "Een brief" } },
  });
  await expect(again("/my/taalspiegel?piece=none")).rejects.toMatchObject({ status: 404 });

  const text = `${form.text} ${"woord ".repeat(7_000)}`;
  const long = await send(cookie, { ...keep, text });
  expect(long).toMatchObject({ status: 400, data: { keepFault: "tooLong", text } });
  expect(await db.artefact.count()).toBe(1);
});

test("the page gets no more words of cities than are looked for", async () => {
  const actor = await makePerson();
  const words = Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`word@r${n}`, `woord${n}`]));
  for (let list = 0; list < 7; list++)
    await createArtefact(actor, "stadswoorden", [], { given: { city: `Stad ${list}`, ...words } });
  const cookie = await signInAs({ id: actor.personId });
  const { cityLists } = (await loader(routeArguments(requestTo("/my/taalspiegel", { cookie })))) as {
    cityLists: { words: readonly unknown[] }[];
  };
  expect(cityLists.map(({ words }) => words.length)).toEqual([80, 80, 80, 80, 80, 80, 20]);
});

test("words of a city are pointed at for who reads their list, and for nobody else", async () => {
  const [actor, other] = [await makePerson(), await makePerson()];
  const words = { city: "Veermonde", "word@1": "gezin*", "instead@1": "buren" };
  await createArtefact(actor, "stadswoorden", [], { given: words });
  const entries = async ({ personId }: { personId: string }) => {
    const { data } = await send(await signInAs({ id: personId }));
    return (data as { findings: { entry: string }[] }).findings.map(({ entry }) => entry);
  };
  expect(await entries(actor)).toEqual(["chances", "city"]);
  expect(await entries(other)).toEqual(["chances"]);
});
