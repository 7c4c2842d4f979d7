// One instance with two sites: what belongs to one is nowhere in the other.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { drawingOf, isDrawnIn, textOf } from "~test/pdf";
import { appBuild } from "~test/processes/app-build";
import { ask, cookiesOf } from "~test/processes/ask-site";
import { makeLearner, lessonsOf } from "~test/rows/enrolments";
import { signInAs } from "~test/rows/people";
import { addSecondSite, found } from "~test/rows/second-site";
import { makeCohort, makePerson, openShop, runJobs } from "~test/rows/shop";
import { issueCertificates } from "~/features/credentials/issuing/issue-certificates.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import type { Site } from "~/platform/site/site";
import { foundation } from "~/platform/site/sites.server";
import { startMailbox } from "../stand-ins/mailbox/mailbox";
import { freePort } from "../postgres/port";
import { startInstance } from "./instance";

const { site: second, remove } = addSecondSite();
const mailFolder = mkdtempSync(path.join(tmpdir(), "two-sites-"));
let closing: (() => Promise<unknown> | void)[] = [];

beforeAll(async () => {
  // What is kept of a lesson is kept in production only.
  vi.stubEnv("NODE_ENV", "production");
  const mailbox = await startMailbox(mailFolder);
  Object.assign(env, { PORT: await freePort(), WORKER: false, SMTP_URL: mailbox.url });
  const instance = await startInstance(await appBuild());
  closing = [() => instance.stop(), mailbox.close, stopPdfRenderer];
});
afterAll(async () => {
  for (const close of closing) await close();
  rmSync(mailFolder, { recursive: true });
  vi.unstubAllEnvs();
  remove();
});

/** A page without what it says: the words about the foundation's method and its certificates are the same everywhere. */
const frameOf = (html: string) =>
  html
    .replace(/<main[^]*<\/main>/, "")
    .replace(
      /<script type="application\/ld\+json">[^]*?"EducationalOccupationalCredential"[^]*?<\/script>/,
      "",
    )
    .replace(/<title>.*?<\/title>|<meta [^>]*(?:description|og:title)"[^>]*>/g, "");

const publicPages = [
  "/",
  "/masterclasses",
  "/masterclasses/anders-kijken",
  "/cohorten",
  "/over-ons",
  "/verify",
  "/zoeken?q=stad",
];

test("the pages of each site are its own, kept or made anew, one after the other or at the same moment", async () => {
  await makeCohort();
  for (const url of [...publicPages, "/sign-in", "/bestaat-niet"]) {
    const asked = await Promise.all([foundation, second, foundation, second].map((site) => ask(site, url)));
    asked.push(await ask(second, url), await ask(foundation, url));
    for (const [at, { text, status }] of asked.entries()) {
      const [own, other] = at === 1 || at === 3 || at === 4 ? [second, foundation] : [foundation, second];
      expect(status, url).toBe(url === "/bestaat-niet" ? 404 : 200);
      expect(found(frameOf(text), other), `${url} of ${own.id}`).toEqual([]);
      expect(text).toContain(`<link rel="stylesheet" href="${own.files.stylesheet}"/>`);
      expect(text).toMatch(new RegExp(`<title>[^<]*${own.brand.name}</title>`));
      expect(text).toContain(own.brand.purpose.nl);
    }
    if (url === "/sign-in") expect(found(asked[1]!.text, foundation)).toEqual([]);
  }
});

test("a page that is kept is served under its own host only", async () => {
  await expect.poll(async () => (await ask(second, "/methode")).headers["x-request-id"]).toBeUndefined();
  const first = await ask(foundation, "/methode");
  expect(first.headers["x-request-id"]).toBeDefined();
  const kept = await ask(foundation, "/methode");
  expect(kept.headers["x-request-id"]).toBeUndefined();
  expect(kept.text).toBe(first.text);
  expect(kept.headers.etag).not.toBe((await ask(second, "/methode")).headers.etag);
});

test("each site has its own colours, which never change at their address", async () => {
  for (const [own, other] of [
    [foundation, second],
    [second, foundation],
  ] as const) {
    const css = await ask(own, own.files.stylesheet);
    expect(css.headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(css.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(found(css.text, other)).toEqual([]);
    expect((await ask(own, own.files.icon)).headers["content-type"]).toBe("image/svg+xml");
  }
});

test("what machines read names the site that they asked", async () => {
  const { slug } = await makeCohort();
  for (const url of [
    "/cohorten.ics",
    `/cohorten/${slug}.ics`,
    "/robots.txt",
    "/sitemap.xml",
    "/.well-known/security.txt",
  ]) {
    const [ofFirst, ofSecond] = await Promise.all([ask(foundation, url), ask(second, url)]);
    expect(found(ofSecond.text, foundation), url).toEqual([]);
    expect(found(ofFirst.text, second), url).toEqual([]);
    expect(ofSecond.text.replaceAll(/\r\n[ \t]/g, ""), url).toContain(second.host);
  }
  expect((await ask(second, "/sitemap.xml")).text).not.toMatch(/\/en[/<"]/);
  for (const url of ["/.well-known/security.txt", "/contact"])
    expect((await ask(second, url)).text, url).toContain("vraag@voorbeeldstad.example");
});

test("a site answers in its own languages", async () => {
  expect((await ask(second, "/en/method")).status).toBe(404);
  expect((await ask(foundation, "/en/method")).status).toBe(200);
  expect((await ask(second, "/sign-in?lang=en")).text).toContain('<html lang="nl"');
  expect((await ask(second, "/methode")).text).not.toContain('hrefLang="en"');
});

test("a form is taken from the pages of the same site, and a name that is nobody's from none", async () => {
  const form = { email: "noor@example.nl" };
  expect((await ask(second, "/sign-in", { form, origin: foundation.origin })).status).toBe(403);
  expect((await ask(foundation, "/sign-in", { form, origin: second.origin })).status).toBe(403);
  const refused = await ask({ ...second, host: "evil.example" }, "/");
  expect(refused.status).toBe(421);
  expect(found(refused.text, second)).toEqual([]);
  const away = await ask(second, "/masterclasses/", { form, origin: foundation.origin });
  expect(found(away.text, foundation)).toEqual([]);
});

/** Mails that arrived since the last asking, oldest first. */
let read = new Set<string>();
beforeEach(() => void (read = new Set(readdirSync(mailFolder))));
async function newMails(): Promise<ParsedMail[]> {
  await Promise.all([runJobs("send-urgent-mail"), runJobs("send-mail")]);
  const files = readdirSync(mailFolder).filter((name) => name.endsWith(".eml") && !read.has(name));
  for (const file of files) read.add(file);
  return Promise.all(files.sort().map((name) => simpleParser(readFileSync(path.join(mailFolder, name)))));
}
const contentOf = (mail: ParsedMail) =>
  [mail.from?.text, mail.subject, mail.text, mail.html, mail.messageId].join("\n");

/** Signs in at a site with the code that is mailed. Returns the cookies of the browser, and the mail. */
async function signIn(site: Site, email: string) {
  const asked = await ask(site, "/sign-in", { form: { email, redirectTo: "/my", wishId: "" } });
  const cookie = cookiesOf(asked);
  const [mail] = await newMails();
  const code = /\d{4} \d{4}/.exec(mail!.text!)![0];
  const entered = await ask(site, "/sign-in/code", { cookie, form: { code } });
  return { cookie: cookiesOf(entered), mail: mail! };
}

test("signing in at a site is by a mail of that site, also when both are asked at once", async () => {
  const { cookie, mail } = await signIn(second, "noor@example.nl");
  expect(mail.from!.text).toBe('"Academie Voorbeeldstad" <post@voorbeeldstad.example>');
  expect(mail.subject).toBe("Je inlogcode voor Academie Voorbeeldstad");
  expect(mail.text).toContain(`${second.origin}/sign-in/code`);
  expect(found(contentOf(mail), foundation)).toEqual([]);
  for (const url of ["/my", "/my/profile", "/my/orders"])
    expect(found((await ask(second, url, { cookie })).text, foundation), url).toEqual([]);

  const emails = ["sara@example.nl", "amir@example.nl"];
  await Promise.all(
    [foundation, second].map((site, at) =>
      ask(site, "/sign-in", { form: { email: emails[at]!, redirectTo: "/my" } }),
    ),
  );
  const mails = await newMails();
  const to = (email: string) => contentOf(mails.find((one) => JSON.stringify(one.to).includes(email))!);
  expect(found(to("sara@example.nl"), second)).toEqual([]);
  expect(found(to("amir@example.nl"), foundation)).toEqual([]);
});

test("what is bought at a site comes from that site: payment, ticket, receipt, calendar and every mail", async () => {
  const shop = await openShop();
  const cohort = await makeCohort();
  const { cookie } = await signIn(second, "noor@example.nl");
  const url = `/checkout/${cohort.slug}`;
  expect(found((await ask(second, url, { cookie })).text, foundation)).toEqual([]);
  const form = { attendeeName: "Noor Jansen", terms: "yes", begin: "yes" };
  const paying = await ask(second, url, { cookie, form });
  expect(paying.status).toBe(303);
  const order = await db.order.findFirstOrThrow();
  expect(order.site).toBe(second.id);
  shop.double.payCheckout(order.checkoutSessionId!, "ideal");
  await shop.double.flush();

  const mails = await newMails();
  expect(mails.map(({ subject }) => subject)).toHaveLength(2);
  for (const mail of mails) {
    expect(found(contentOf(mail), foundation), mail.subject).toEqual([]);
    expect(mail.text).toContain(`${second.origin}/my`);
    expect(mail.text).toMatch(
      /Academie Voorbeeldstad\n\n--\nVragen\? Mail naar vraag@voorbeeldstad.example\n/,
    );
  }
  const attached = mails.flatMap(({ attachments }) => attachments);
  const pdfs = attached.filter(({ contentType }) => contentType === "application/pdf");
  expect(pdfs).toHaveLength(2);
  for (const { content, filename } of pdfs) {
    expect(await textOf(content), filename).toContain(second.brand.name);
    expect(found(await textOf(content), foundation), filename).toEqual([]);
    expect(found(content.toString("latin1"), foundation), filename).toEqual([]);
    const drawing = drawingOf(content);
    expect(isDrawnIn(second.brand.palette.petrol[0], drawing), filename).toBe(true);
    const light = Object.values(foundation.brand.palette).map(([colour]) => colour);
    expect(
      light.filter((colour) => isDrawnIn(colour, drawing)),
      filename,
    ).toEqual([]);
  }
  const calendar = attached.find(({ contentType }) => contentType === "text/calendar")!;
  expect(found(calendar.content.toString(), foundation)).toEqual([]);
  expect(calendar.content.toString()).toContain("@academie.voorbeeldstad.example");

  const ticket = await db.ticket.findFirstOrThrow();
  for (const page of [
    `/my/tickets/${ticket.number}`,
    `/my/orders/${order.number}`,
    `/my/orders/${order.number}/receipt`,
  ])
    expect(found((await ask(second, page, { cookie })).text, foundation), page).toEqual([]);
  // Seen from the other site they are still from where they were bought.
  const file = await ask(foundation, `/my/tickets/${ticket.number}.ics`, { cookie });
  expect(found(file.text, foundation)).toEqual([]);
});

test("an order whose site is gone gets the foundation's papers", async () => {
  const shop = await openShop();
  const person = await makePerson();
  const { id, sessionId } = await shop.order(person, await makeCohort(), { site: "gone" });
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  const mails = await newMails();
  expect(mails).toHaveLength(2);
  for (const mail of mails) expect(mail.text).toContain(foundation.origin);
  expect((await db.order.findUniqueOrThrow({ where: { id } })).site).toBe("gone");
});

test("a lesson that is kept for its readers is kept for each site", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const cookie = await signInAs({ id: actor.personId });
  const url = `/learn/${enrolmentId}/${lessonsOf("m0")[0]!.slug}`;
  for (const [own, other] of [
    [second, foundation],
    [foundation, second],
    [second, foundation],
  ] as const) {
    const { text } = await ask(own, url, { cookie });
    expect(text).toContain(own.files.stylesheet);
    expect(found(frameOf(text), other)).toEqual([]);
  }
});

test("a certificate is the foundation's and names its host, wherever it was earned and is verified", async () => {
  const shop = await openShop();
  const person = await makePerson();
  const { sessionId } = await shop.order(person, await makeCohort(), { site: second.id });
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  await newMails();
  const enrolment = await db.enrolment.update({
    where: { id: (await db.enrolment.findFirstOrThrow()).id },
    data: { completedAt: new Date("2027-01-12T09:30:00Z") },
  });
  const issue = await issueCertificates(enrolment.id);
  if (!issue.ok) throw new Error(issue.reason);
  const address = `${foundation.origin}/verify/${issue.number}`;
  const { text } = await ask(second, `/verify/${issue.number}`);
  expect(text).toContain(address);
  expect(found(frameOf(text), foundation)).toEqual([]);

  const [mail] = await newMails();
  expect(mail!.from!.text).toContain("Academie Voorbeeldstad");
  expect(mail!.text).toContain(`${second.origin}/my/certificates/${issue.number}`);
  expect(mail!.text).toContain(address);
  const pdf = mail!.attachments[0]!.content;
  expect((await textOf(pdf)).replaceAll(/\s/g, "")).toContain(address);
  expect(await textOf(pdf)).toContain(foundation.brand.name);
  expect(found(await textOf(pdf), second)).toEqual([]);
});
