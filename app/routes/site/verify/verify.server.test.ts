import { addCertificate } from "~test/rows/completions";
import { requestTo, routeArguments } from "~test/rows/people";
import { expect, test } from "vitest";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { pseudonymiseCertificates } from "~/features/credentials/holder/pseudonymise-certificates.server";
import { loader as pictureLoader } from "../../machine/pictures/certificate";
import { loader as formLoader } from "./verify";
import { action, loader } from "./number";

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

/** What the page answers to a surname. */
async function checkName(number: string, surname: string, clientAddress = "203.0.113.7") {
  const request = requestTo(`/verify/${number}`, { form: { surname } });
  const { data, init } = await action({
    ...routeArguments(request, { clientAddress }),
    params: { number },
  });
  return { outcome: data.outcome, status: init?.status ?? 200, headers: new Headers(init?.headers) };
}
const notFound = (thrown: unknown) => (thrown as Response).status;

test("whoever has the surname hears that it is right, and nothing else of the name", async () => {
  const { number } = await addCertificate({ name: "Noor van der Öst-Ǧül", latinName: "" });
  for (const right of ["van der Öst-Ǧül", "ost gul", "GÜL"])
    expect(await checkName(number, right)).toMatchObject({ outcome: "isIt", status: 200 });
  for (const wrong of ["Noor", "Jansen", "%"]) {
    const { outcome } = await checkName(number, wrong);
    expect(outcome).toBe(wrong === "%" ? "missing" : "isNot");
  }
  expect(await checkName(number, " ")).toMatchObject({ outcome: "missing", status: 400 });
});

test("of one certificate ten wrong names a day are looked at, however many come at once and from wherever", async () => {
  const { number } = await addCertificate();
  const other = await addCertificate();
  for (let i = 0; i < 12; i++) expect((await checkName(number, "Jansen-de Vries")).outcome).toBe("isIt");
  const asked = await Promise.all(
    Array.from({ length: 25 }, (_, i) => checkName(number, `Naam ${i}x`, `198.51.100.${i}`)),
  );
  expect(asked.filter(({ outcome }) => outcome === "isNot")).toHaveLength(10);
  const { outcome, status, headers } = await checkName(number, "Jansen-de Vries", "192.0.2.1");
  expect([outcome, status]).toEqual(["tooMany", 429]);
  expect(Number(headers.get("Retry-After"))).toBeGreaterThan(80_000);
  expect((await checkName(other.number, "Jansen-de Vries")).outcome).toBe("isIt");
});

test("a network that tries many names has to wait, and a name that is right counts against nobody", async () => {
  const all: { number: string }[] = [];
  for (let i = 0; i < 4; i++) all.push(await addCertificate());
  const tries = Array.from({ length: 31 }, (_, i) => all[i % 4]!.number);
  const outcomes: string[] = [];
  for (const number of tries) outcomes.push((await checkName(number, "Bakker")).outcome);
  expect(outcomes.filter((outcome) => outcome === "isNot")).toHaveLength(30);
  expect(outcomes.at(-1)).toBe("tooMany");
  expect((await checkName(all[0]!.number, "Jansen-de Vries", "192.0.2.1")).outcome).toBe("isIt");
});

test("a certificate that tells of nobody, and one that is not there, know no names", async () => {
  const { number, holder } = await addCertificate();
  await db.$transaction((tx) => pseudonymiseCertificates(tx, holder.id));
  for (const one of [number, unknown, "hallo"])
    expect(await checkName(one, "Jansen-de Vries").catch(notFound)).toBe(404);
});

test("a valid certificate has a picture for its links, without a name; others have none", async () => {
  const { number } = await addCertificate();
  const pictureOf = (wanted: string) =>
    pictureLoader({
      ...routeArguments(requestTo(`/verify/${wanted}.png`), { locale: "nl" as Locale }),
      params: { number: wanted },
    });
  expect((await pictureOf(number)).headers.get("Content-Type")).toBe("image/png");
  expect(await pictureOf(unknown).catch(notFound)).toBe(404);
  const { id } = await db.certificate.findUniqueOrThrow({ where: { number } });
  await db.certificateRevocation.create({
    data: { certificateId: id, reason: "x", revokedAt: new Date(), revokedById: id },
  });
  expect(await pictureOf(number).catch(notFound)).toBe(404);
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
