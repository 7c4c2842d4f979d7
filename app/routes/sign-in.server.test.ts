import { expect, onTestFinished, test } from "vitest";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import { action as enterCode } from "./sign-in-code";
import { action as askCode, loader as signInPage } from "./sign-in";
import { action as saveProfile } from "./profile";
import { action as leave } from "./sign-out";

/** The status and headers of what an action returned. */
function answerOf(result: unknown) {
  if (result instanceof Response) return { status: result.status, headers: result.headers };
  const { init } = result as { init: { status: number; headers?: HeadersInit } | null };
  return { status: init?.status ?? 200, headers: new Headers(init?.headers) };
}

const post = (path: string, form: Record<string, string>, cookie?: string) =>
  routeArguments(requestTo(path, { form, cookie }));

test("too many requests and too many wrong codes say when to come back", async () => {
  setClock(() => Date.UTC(2027, 0, 12, 10, 5));
  onTestFinished(() => setClock());
  const asked = () => askCode(post("/sign-in", { email: "Sara@Example.nl " }));
  const cookie = answerOf(await asked())
    .headers.get("set-cookie")!
    .split(";")[0]!;
  const enter = () => enterCode(post("/sign-in/code", { code: "12" }, cookie));
  const statuses = [];
  for (let i = 0; i < 6; i++) statuses.push(answerOf(await enter()).status);
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  expect(Number(answerOf(await enter()).headers.get("retry-after"))).toBeGreaterThan(0);
  for (let i = 0; i < 4; i++) expect(answerOf(await asked()).status).toBe(303);
  const refused = answerOf(await asked());
  expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
});

test.for(["", "x", "a@b", "a@x.nl, b@x.nl", "a@x.nl\r\nBcc: b@x.nl"])(
  "%j is no address: nothing is written, what was typed stays",
  async (email) => {
    const result = await askCode(post("/sign-in", { email, redirectTo: "//evil.example" }));
    expect(result).toMatchObject({
      data: { typed: email, isWrong: true, redirectTo: "/my" },
      init: { status: 400 },
    });
    expect([await db.signInCode.count(), await db.mail.count()]).toEqual([0, 0]);
  },
);

test("who is signed in already goes on, and stays on site", async () => {
  const cookie = await signInAs(await addPerson());
  const visit = (to: string) =>
    signInPage(routeArguments(requestTo(`/sign-in?redirectTo=${encodeURIComponent(to)}`, { cookie })));
  for (const [to, location] of [
    ["/my/orders", "/my/orders"],
    ["https://evil.example", "/my"],
  ] as const) {
    const thrown: unknown = await visit(to).catch((error: unknown) => error);
    expect(thrown instanceof Response && thrown.headers.get("location")).toBe(location);
  }
});

test("fields that the profile does not have change nothing", async () => {
  const person = await addPerson();
  const form = {
    name: "Sara",
    language: "en",
    role: "STAFF",
    email: "x@x.nl",
    personId: "1",
    totpSecret: "A",
  };
  const saved = answerOf(await saveProfile(post("/my/profile", form, await signInAs(person))));
  expect(saved.headers.get("set-cookie")).toContain("lang=en");
  expect(await db.person.findFirst()).toEqual({ ...person, name: "Sara", locale: "en" });
});

test("a body that is no form is a wrong request", async () => {
  const request = new Request("http://localhost:3000/sign-in", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email: { contains: "@" } }),
  });
  const thrown: unknown = await askCode(routeArguments(request)).catch((error: unknown) => error);
  expect(thrown instanceof Response && thrown.status).toBe(400);
});

test("signing out removes the cookie, also of a session that is over", async () => {
  const cookie = await signInAs(await addPerson());
  for (let i = 0; i < 2; i++) {
    const left = answerOf(await leave(post("/sign-out", {}, cookie)));
    expect([left.status, left.headers.get("location")]).toEqual([303, "/"]);
    expect(left.headers.get("set-cookie")).toContain("session=; Path=/; Max-Age=0");
  }
  expect(await db.session.count()).toBe(0);
});
