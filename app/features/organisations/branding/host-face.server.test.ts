import { readdir } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { cohortPageBySlug } from "~/features/cohorts/page/cohort-page.queries.server";
import { cohortEvents } from "~/features/cohorts/calendar/public-events.queries.server";
import { publicCalendar } from "~/features/cohorts/calendar/public-calendar";
import { siteScope } from "~/features/identity/access/scope";
import { pool, db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { foundation } from "~/platform/site/sites.server";
import type { FileRule } from "~/platform/storage/file-rule";
import { storage } from "~/platform/storage/storage.server";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { makeCohort } from "~test/rows/shop";
import { hostLogo, ownHostFace } from "./host-face.queries.server";
import { saveHostFace } from "./save-host-face.server";

const rule: FileRule = { kinds: ["jpeg", "png", "webp"], largest: 200_000 };
const none = new Uint8Array();
const typed = { name: "Hogeschool Rijkdam", accent: "#2f7fb5", welcomeNl: "Welkom", welcomeEn: "Welcome" };
const picture = (width = 1_200, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: "Thuis, Dorpsstraat 1" } })
    .toBuffer();

async function morning() {
  const host = await addHost();
  const member = await memberNow(host.coordinator, host.organisation, "host.plan");
  const save = (changes: Partial<Parameters<typeof saveHostFace>[1]> = {}) =>
    saveHostFace(member, { fields: typed, version: 0, logo: none, isLogoRemoved: false, rule, ...changes });
  return { ...host, member, save };
}
const site = siteScope(foundation);

test("without a face a host goes by its name; one that is saved stands on the page and in the calendar of its groups alone", async () => {
  const { organisation, agreement, member, save } = await morning();
  expect(await ownHostFace(member)).toMatchObject({ name: organisation.name, logo: null, version: 0 });
  const startsAt = new Date(Date.now() + 40 * 86_400_000);
  const [hosted, own] = [await addHostedCohort(agreement, [], { startsAt }), await makeCohort({ startsAt })];
  const hostOf = async ({ slug }: { slug: string }) => (await cohortPageBySlug(site, slug, "nl"))!.page.host;
  expect(await hostOf(hosted)).toMatchObject({ name: organisation.name });
  expect(await save({ fields: { ...typed, name: "HR" } })).toEqual({ ok: true });
  expect(await hostOf(hosted)).toMatchObject({ name: "HR", accent: "#2f7fb5", welcome: { en: "Welcome" } });
  expect(await hostOf(own)).toBeNull();
  const events = await cohortEvents(site, "nl");
  const given = { site: foundation, locale: "nl", madeAt: new Date() } as const;
  const file = await publicCalendar(events, given).text();
  expect(file.match(/DESCRIPTION:Gegeven door HR/g)).toHaveLength(2);
});

test("a logo is made anew, whole and on white; another replaces it, also on the disk; it can be taken away", async () => {
  const { member, save } = await morning();
  expect(await save({ logo: await picture() })).toEqual({ ok: true });
  const { logo } = await ownHostFace(member);
  const kept = (await hostLogo(site, logo!))!;
  expect(await sharp(kept).metadata()).toMatchObject({ format: "png", width: 480, height: 120 });
  expect(String(kept)).not.toContain("Dorpsstraat");
  await save({ version: 1 });
  expect((await ownHostFace(member)).logo).toBe(logo);
  await save({ version: 2, logo: await picture(300, 300) });
  const other = (await ownHostFace(member)).logo!;
  expect(await sharp((await hostLogo(site, other))!).metadata()).toMatchObject({ width: 160, height: 160 });
  expect([await storage.read(logo!), await hostLogo(site, logo!)]).toEqual([null, null]);
  await save({ version: 3, isLogoRemoved: true });
  expect([(await ownHostFace(member)).logo, await storage.read(other)]).toEqual([null, null]);
});

test("no file but a logo that is shown is answered as one", async () => {
  const other = await storage.keep(new Uint8Array([1]), "png");
  expect(await hostLogo(site, other)).toBeNull();
  await storage.remove(other);
});

test.for([
  [
    "an SVG with a script",
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`),
    "wrongKind",
  ],
  [
    "more than it may be",
    Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(200_000)]),
    "tooLarge",
  ],
  ["a PNG that is broken", Buffer.from("\x89PNG\r\n\x1a\nabc", "latin1"), "unreadable"],
] as const)("%s is refused at the logo, and keeps nothing", async ([, logo, fault]) => {
  const { save } = await morning();
  const before = await readdir(`${env.DATA_DIR}/files`).catch(() => []);
  expect(await save({ logo })).toEqual({ ok: false, reason: "faults", faults: { logo: fault } });
  expect(await save({ logo, fields: { ...typed, accent: "#ffffff" } })).toMatchObject({
    faults: { logo: fault, accent: "accentOnLight" },
  });
  expect([await db.hostFace.count(), await readdir(`${env.DATA_DIR}/files`).catch(() => [])]).toEqual([
    0,
    before,
  ]);
});

test("of two who save at once one is told of the other, and kept pages are dropped once", async () => {
  const { organisation, save } = await morning();
  const client = await pool.connect();
  const told: string[] = [];
  client.on("notification", ({ payload }) => told.push(payload ?? ""));
  await client.query("listen pages");
  const answers = await Promise.all([save(), save({ fields: { ...typed, name: "HR" } })]);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "changed", version: 1 });
  expect(await db.hostFace.findMany()).toMatchObject([{ organisationId: organisation.id, version: 1 }]);
  await expect.poll(() => told).toContain("catalogue");
  client.removeAllListeners("notification");
  await client.query("unlisten pages");
  client.release();
});
