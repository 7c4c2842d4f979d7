import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { answerOf } from "~test/rows/answers";
import { expect, test } from "vitest";
import { action } from "./taalspiegel";

const form = { text: "De kansarme gezinnen.", intent: "look" };
const send = (cookie?: string) =>
  answerOf(action, routeArguments(requestTo("/my/taalspiegel", { cookie, form })));

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
