import { expect, onTestFinished, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { contactOf, foundationDetails } from "~/platform/site/foundation-details.server";
import { foundation } from "~/platform/site/sites.server";
import { notifyOfProcessors } from "~/features/rights/processor-notice/notify-of-processors.server";
import { addStaff } from "~test/rows/people";
import { addSecondSite } from "~test/rows/second-site";
import { foundationJobs } from "../foundation.jobs.server";
import { deskDetails } from "./details.queries.server";
import { saveDetails as save } from "./save-details.server";
import { seedDetails } from "./seed-details.server";

const saveDetails = (
  ...[actor, plan, version]: [Parameters<typeof save>[0], Parameters<typeof save>[1], number]
) => save(actor, plan, version, notifyOfProcessors);
const administrator = () => addStaff("foundation.edit");
const details = async (changes: Partial<Awaited<ReturnType<typeof foundationDetails>>> = {}) => ({
  ...(await foundationDetails(db)),
  ...changes,
});
const settings = {
  SELLER_NAME: "Stichting Voorbeeld",
  SELLER_ADDRESS: "Dorpsstraat 1; 1234ab Stad aan Zee",
  SELLER_KVK: "12345678",
  SELLER_VAT_NUMBER: "NL123456782B01",
  CONTACT_EMAIL: "post@example.nl",
};

test("when planned details begin to hold, pages are told, and not before or long after", async () => {
  onTestFinished(() => setClock());
  const at = (time: string) => setClock(() => Date.parse(time));
  at("2027-01-12T09:00:00Z");
  const holdsFrom = new Date("2027-01-31T23:00:00Z");
  await saveDetails(await administrator(), { details: await details(), holdsFrom }, 0);
  const client = await pool.connect();
  const told: string[] = [];
  client.on("notification", ({ payload }) => told.push(payload!));
  await client.query("listen pages");
  const toldAt = async (time: string) => {
    at(time);
    told.length = 0;
    await foundationJobs["tell-of-details"]!({}, { number: 1, last: false });
    await client.query("select 1");
    return [...told];
  };
  try {
    expect(await toldAt("2027-01-31T22:59:00Z")).toEqual([]);
    expect(await toldAt("2027-01-31T23:00:00Z")).toEqual(["details"]);
    expect(await toldAt("2027-02-01T02:00:00Z")).toEqual([]);
  } finally {
    await client.query("unlisten pages");
    client.release();
  }
});

test("settings seed the first version alone, once, also when several instances start at once", async () => {
  await Promise.all([seedDetails(settings), seedDetails(settings), seedDetails(settings)]);
  await seedDetails({ ...settings, SELLER_NAME: "Stichting Later" });
  expect(await db.foundationDetails.findMany()).toMatchObject([
    {
      version: 1,
      savedById: null,
      legalName: "Stichting Voorbeeld",
      address: "Dorpsstraat 1",
      postcode: "1234 AB",
      city: "Stad aan Zee",
      kvkNumber: "12345678",
      vatId: "NL123456782B01",
      contactEmail: "post@example.nl",
    },
  ]);
});

test("settings that say nothing seed nothing, so that a later start can", async () => {
  const nothing = { SELLER_NAME: "", SELLER_ADDRESS: "", SELLER_KVK: "", SELLER_VAT_NUMBER: "" };
  await seedDetails({ ...nothing, CONTACT_EMAIL: undefined });
  expect(await db.foundationDetails.count()).toBe(0);
  await seedDetails({ ...nothing, CONTACT_EMAIL: "post@example.nl" });
  expect(await foundationDetails(db)).toMatchObject({ legalName: "", contactEmail: "post@example.nl" });
});

test("a version holds from its moment on, and what held before can still be asked", async () => {
  const actor = await administrator();
  const monday = Date.parse("2027-01-11T09:00:00Z");
  const [tuesday, friday] = [monday + 86_400_000, monday + 4 * 86_400_000];
  setClock(() => monday);
  expect(await saveDetails(actor, { details: await details({ city: "Een" }), holdsFrom: null }, 0)).toEqual({
    ok: true,
  });
  const later = { details: await details({ city: "Twee" }), holdsFrom: new Date(friday) };
  expect(await saveDetails(actor, later, 1)).toEqual({ ok: true });
  expect((await foundationDetails(db)).city).toBe("Een");
  expect((await foundationDetails(db, new Date(friday - 1))).city).toBe("Een");
  expect((await foundationDetails(db, new Date(friday))).city).toBe("Twee");

  // The same plan again is no version; another for the same day takes its place.
  expect(await saveDetails(actor, later, 2)).toEqual({ ok: true });
  expect(await db.foundationDetails.count()).toBe(2);
  await saveDetails(actor, { ...later, details: { ...later.details, city: "Drie" } }, 2);
  setClock(() => tuesday);
  await saveDetails(actor, { details: { ...later.details, city: "Vier" }, holdsFrom: null }, 3);
  expect((await foundationDetails(db)).city).toBe("Vier");
  setClock(() => friday);
  expect((await foundationDetails(db)).city).toBe("Drie");
  expect((await foundationDetails(db, new Date(tuesday - 1))).city).toBe("Een");
});

test("of two who save at once one is told, and each version says who, when and what", async () => {
  const actor = await administrator();
  await seedDetails(settings);
  const plans = await Promise.all(
    ["Noord", "Zuid"].map(async (city) => ({ details: await details({ city }), holdsFrom: null })),
  );
  const answers = await Promise.all(plans.map((plan) => saveDetails(actor, plan, 1)));
  expect(answers).toContainEqual({ ok: true });
  expect(answers).toContainEqual({ ok: false, reason: "changed", version: 2 });
  const { history, missing, version } = await deskDetails(actor);
  expect(version).toBe(2);
  expect(missing).toEqual([]);
  expect(history).toMatchObject([
    { version: 2, who: { id: actor.personId, name: actor.name }, changed: ["city"] },
    { version: 1, who: null, before: null, changed: [] },
  ]);
  expect(await db.auditEntry.findMany()).toMatchObject([
    { act: "foundation.save", actorId: actor.personId, subjectId: "2", detail: { changed: ["city"] } },
  ]);
});

test("a version is never changed or removed", async () => {
  await seedDetails(settings);
  await expect(db.foundationDetails.updateMany({ data: { city: "Elders" } })).rejects.toThrow(
    /never changed/,
  );
  await expect(db.foundationDetails.deleteMany()).rejects.toThrow(/never changed/);
});

test("the foundation's address for questions is in its details, another site's is its own", async () => {
  const { site, remove } = addSecondSite();
  try {
    expect(await contactOf(foundation)).toBeUndefined();
    await seedDetails(settings);
    expect(await contactOf(foundation)).toBe("post@example.nl");
    expect(await contactOf(site)).toBe("vraag@voorbeeldstad.example");
  } finally {
    remove();
  }
});
