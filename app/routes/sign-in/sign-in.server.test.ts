import { expect, onTestFinished, test } from "vitest";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { signInCodeMail } from "~/features/identity/sign-in/sign-in-mail.server";
import { action as enterCode, loader as codePage } from "./code";
import { action as askCode, loader as signInPage } from "./sign-in";
import { action as saveProfile } from "../my/profile";
import { action as leave } from "./sign-out";

/** The status and headers of what an action returned. */
function answerOf(result: unknown) {
  if (result instanceof Response) return { status: result.status, headers: result.headers };
  const { init } = result as { init: { status: number; headers?: HeadersInit } | null };
  return { status: init?.status ?? 200, headers: new Headers(init?.headers) };
}

const post = (path: string, form: Record<string, string>, cookie?: string) =>
  routeArguments(requestTo(path, { form, cookie }));

test("too many codes and too many wrong tries say when to come back, and whom to ask", async () => {
  setClock(() => Date.UTC(2027, 0, 12, 10, 5, 10));
  onTestFinished(() => setClock());
  const asked = () => askCode(post("/sign-in", { email: "Sara@Example.nl " }));
  const cookie = answerOf(await asked())
    .headers.get("set-cookie")!
    .split(";")[0]!;
  const enter = (sent?: string) => enterCode(post("/sign-in/code", { code: "12" }, sent));
  for (const triesLeft of [5, 4, 3, 2, 1])
    expect(await enter(cookie)).toMatchObject({ data: { refusal: { reason: "wrong", triesLeft } } });
  for (const reason of ["lastWrong", "ended"])
    expect(await enter(cookie)).toMatchObject({ data: { refusal: { reason } }, init: { status: 400 } });
  for (let i = 0; i < 25; i++) await enter();
  expect(await enter()).toMatchObject({
    data: { wait: { what: "tries", until: new Date(Date.UTC(2027, 0, 12, 10, 21)) } },
    init: { status: 429, headers: { "Retry-After": "900" } },
  });
  for (let i = 0; i < 4; i++) expect(answerOf(await asked()).status).toBe(303);
  expect(await asked()).toMatchObject({
    data: {
      typed: "Sara@Example.nl ",
      wait: { what: "codes", until: new Date(Date.UTC(2027, 0, 12, 10, 21)) },
    },
    init: { status: 429, headers: { "Retry-After": "900" } },
  });
});

test("a second click on signing in goes where the first one went, also when only its answer arrived", async () => {
  const asked = answerOf(
    await askCode(post("/sign-in", { email: "sara@example.nl", redirectTo: "/my/orders" })),
  );
  const cookie = asked.headers.get("set-cookie")!.split(";")[0]!;
  const mail = await signInCodeMail({ signInCodeId: cookie.split("=")[1]! }, "nl", foundation);
  const code = mail!.blocks.flatMap((block) => ("code" in block ? [block.code] : []))[0]!;
  const click = async (sent: string) => answerOf(await enterCode(post("/sign-in/code", { code }, sent)));
  const [first, second] = [await click(cookie), await click(cookie)];
  expect([first.status, first.headers.get("location")]).toEqual([303, "/my/orders"]);
  expect([second.status, second.headers.get("location")]).toEqual([303, "/my/orders"]);
  expect(second.headers.getSetCookie()).toEqual(first.headers.getSetCookie());
  const session = first.headers.getSetCookie().find((set) => set.startsWith("session="))!;
  const late = await click(session.split(";")[0]!);
  expect([late.status, late.headers.get("location")]).toEqual([303, "/my"]);
});

test("a browser that was sent on to its code and kept no cookie hears of cookies", async () => {
  const page = async (path: string) => {
    const { email, isSent } = await codePage(routeArguments(requestTo(path)));
    return { email, isSent };
  };
  expect(
    answerOf(await askCode(post("/sign-in", { email: "sara@example.nl" }))).headers.get("location"),
  ).toBe("/sign-in/code?sent");
  expect(await page("/sign-in/code?sent")).toEqual({ email: undefined, isSent: true });
  expect(await page("/sign-in/code")).toEqual({ email: undefined, isSent: false });
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
