import { addCertificate } from "~test/rows/completions";
import { requestTo, routeArguments } from "~test/rows/people";
import { expect, test } from "vitest";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { loader as formLoader } from "./verify";
import { loader } from "./verify-number";

const unknown = "0000-0000-0000-0000";

/** What the page answers: a redirect's address, or a status with the loader's data and headers. */
async function ask(
  number: string,
  { clientAddress = "203.0.113.7", locale = "nl" as Locale, method = "GET" } = {},
) {
  const answer = await loader({
    ...routeArguments(requestTo(`/verify/${encodeURIComponent(number)}`, { method }), {
      clientAddress,
      locale,
    }),
    params: { number },
  });
  if (!("data" in answer)) return { status: answer.status, location: answer.headers.get("Location") };
  return {
    status: answer.init?.status ?? 200,
    page: answer.data,
    headers: new Headers(answer.init?.headers),
  };
}

test("anyone sees what was learned, and not by whom", async () => {
  const { number } = await addCertificate();
  const { status, page } = await ask(number);
  expect(status).toBe(200);
  expect(page?.certificate).toMatchObject({
    number,
    title: "Anders kijken",
    hours: 28,
    holder: null,
    revokedAt: null,
  });
  expect(JSON.stringify(page)).not.toContain("Noor");
});

test("a number in another spelling leads to its one address, in the page's language", async () => {
  expect(await ask("k7pm92qdoab1xyz3")).toEqual({ status: 301, location: "/verify/K7PM-92QD-0AB1-XYZ3" });
  expect(await ask("K7PM 92QD 0AB1 XYZ3", { locale: "en" })).toEqual({
    status: 301,
    location: "/en/verify/K7PM-92QD-0AB1-XYZ3",
  });
});

test("what is no number, and a number that nobody has, are not found", async () => {
  expect(await ask("hallo")).toMatchObject({
    status: 404,
    page: { refusal: { reason: "malformed", typed: "hallo" } },
  });
  expect(await ask(unknown)).toMatchObject({
    status: 404,
    page: { refusal: { reason: "unknown", number: unknown } },
  });
});

test("after thirty unknown numbers an address has to wait, and may still verify what exists", async () => {
  const { number } = await addCertificate();
  for (let i = 0; i < 30; i++) expect((await ask(unknown)).status).toBe(404);
  const { status, page, headers } = await ask(unknown);
  expect(status).toBe(429);
  expect(page?.refusal).toMatchObject({ reason: "tooMany" });
  expect(Number(headers?.get("Retry-After"))).toBeGreaterThan(0);
  expect(Number(headers?.get("Retry-After"))).toBeLessThanOrEqual(900);
  expect((await ask(number)).status).toBe(200);
  expect((await ask(unknown, { clientAddress: "203.0.113.8" })).status).toBe(404);
});

test("of unknown numbers no more is written than their limit, and nothing by a HEAD", async () => {
  const counts = async () => (await db.recentAttempts.findMany()).map(({ times }) => times.length);
  expect((await ask(unknown, { method: "HEAD" })).status).toBe(404);
  expect(await counts()).toEqual([]);
  for (let i = 0; i < 35; i++) await ask(unknown);
  expect(await counts()).toEqual([30]);
  expect((await ask(unknown, { method: "HEAD" })).status).toBe(429);
});

test.each([
  ["", 200, null],
  ["?number=", 400, "numberMissing"],
  ["?number=hallo", 400, "numberWrong"],
  ["?number=k7pm+92qd+oab1+xyz3", 302, "/verify/K7PM-92QD-0AB1-XYZ3"],
])("the form with %j answers %i and %j", (query, status, outcome) => {
  const answer = formLoader({ ...routeArguments(requestTo(`/verify${query}`)) });
  if (!("data" in answer)) expect([answer.status, answer.headers.get("Location")]).toEqual([status, outcome]);
  else expect([answer.init?.status ?? 200, answer.data.fault]).toEqual([status, outcome]);
});
