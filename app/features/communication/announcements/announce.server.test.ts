import { addFollower, enrolIn } from "~test/rows/enrolments";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { makeCohort } from "~test/rows/shop";
import { expect, test } from "vitest";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { choosePreferences } from "../preferences/change-preferences.server";
import { announce } from "./announce.server";
import { announcementTemplate } from "./announcement-mail.server";
import { announcementsOf, previewOf } from "./announcements.queries.server";

const said = { title: "Andere zaal", text: "We zitten in zaal 3.", isMailed: true, mustKnow: false };
const mailsTo = async () =>
  (await db.mail.findMany({ where: { template: "announcement" }, orderBy: { to: "asc" } })).map(
    ({ to }) => to,
  );

/** A host's cohort with who plans, who facilitates, and two who follow. */
async function group() {
  const host = await addHost();
  const { organisation, owner, facilitator } = host;
  const cohort = await addHostedCohort(host.agreement, [facilitator]);
  return {
    ...{ host, cohort },
    planner: await memberNow(owner, organisation, "host.open"),
    giver: await memberNow(facilitator, organisation, "host.open"),
    first: await addFollower(cohort, { email: "a@stad.example", locale: "en" }),
    second: await addFollower(cohort, { email: "b@stad.example" }),
  };
}

test("who plans and who facilitates announce; everybody who follows is mailed once, also after a second click", async () => {
  const { planner, giver, cohort, first } = await group();
  const formId = newId();
  // Who started again follows once; who stopped does not.
  await db.enrolment.update({ where: { id: first.enrolmentId }, data: { completedAt: now() } });
  await enrolIn(cohort, first.actor, { attempt: 2 });
  const { actor } = await addFollower(cohort);
  await db.enrolment.updateMany({ where: { personId: actor.personId }, data: { endedAt: now() } });
  await Promise.all([1, 2].map(() => announce(giver, cohort.id, { ...said, formId })));
  expect(await mailsTo()).toEqual(["a@stad.example", "b@stad.example"]);
  expect(await announce(planner, cohort.id, { ...said, isMailed: false, formId: newId() })).toEqual({
    ok: true,
  });
  expect(await mailsTo()).toHaveLength(2);
  expect(await announcementsOf(planner, cohort.id)).toMatchObject([
    { by: "Olga Visser", isMailed: false, mailedTo: 0 },
    { by: "Ilse Smit", isMailed: true, mailedTo: 2, title: "Andere zaal" },
  ]);
  // Another text from a form that the browser went back to.
  await announce(giver, cohort.id, { ...said, text: "Toch zaal 4.", formId });
  expect(await db.announcement.count()).toBe(3);
});

test("another host's people, and who facilitates another group, announce and read nothing here", async () => {
  const { host, cohort } = await group();
  const other = await addHost();
  await addHostedCohort(host.agreement, [host.coordinator]);
  const strangers = [
    await memberNow(other.owner, other.organisation, "host.open"),
    await memberNow(other.facilitator, other.organisation, "host.open"),
  ];
  const { facilitator, organisation, agreement } = host;
  const b = await addHostedCohort(agreement);
  const ofA = await memberNow(facilitator, organisation, "host.open");
  const formId = newId();
  for (const stranger of strangers) {
    expect(await announce(stranger, cohort.id, { ...said, formId })).toEqual({
      ok: false,
      reason: "notFound",
    });
    expect(await announcementsOf(stranger, cohort.id)).toEqual([]);
  }
  for (const id of [b.id, (await makeCohort()).id, "nothing"])
    expect(await announce(ofA, id, { ...said, formId })).toEqual({ ok: false, reason: "notFound" });
  expect(await db.announcement.count()).toBe(0);
});

test("who left the list is mailed only what one must know, and the preview counts so", async () => {
  const { giver, cohort, second } = await group();
  await choosePreferences(second.actor, []);
  expect(await previewOf(giver, cohort.id, said)).toMatchObject({
    followers: 2,
    mailed: 1,
    mails: [{ locale: "en" }],
  });
  await announce(giver, cohort.id, { ...said, formId: newId() });
  expect(await mailsTo()).toEqual(["a@stad.example"]);
  const must = { ...said, mustKnow: true, isMailed: false };
  await announce(giver, cohort.id, { ...must, formId: newId() });
  expect(await mailsTo()).toEqual(["a@stad.example", "a@stad.example", "b@stad.example"]);
});

test("the mail has the text and both names, and the way off the list; who leaves or stops meanwhile gets nothing", async () => {
  const { giver, cohort, second } = await group();
  await announce(giver, cohort.id, { ...said, formId: newId() });
  const { data } = await db.mail.findFirstOrThrow({ where: { to: "b@stad.example" } });
  const mail = await announcementTemplate(data, "nl", foundation);
  expect(mail).toMatchObject({ subject: "Andere zaal (Voorjaar 2027)" });
  expect(mail!.blocks).toContainEqual({ text: "We zitten in zaal 3." });
  expect(JSON.stringify(mail!.blocks)).toContain(`Hogeschool Rijkdam, met ${foundation.brand.name}`);
  expect(mail!.leaveAt).toMatch(/\/mail-lists\/announcements\/[\w-]+\?lang=nl$/);
  await choosePreferences(second.actor, []);
  expect(await announcementTemplate(data, "nl", foundation)).toBeNull();
  await choosePreferences(second.actor, ["ANNOUNCEMENTS"]);
  await db.enrolment.updateMany({ where: { id: second.enrolmentId }, data: { endedAt: now() } });
  expect(await announcementTemplate(data, "nl", foundation)).toBeNull();
});

test("a draft with faults is refused by field, and nothing is told", async () => {
  const { giver, cohort } = await group();
  const refused = await announce(giver, cohort.id, { ...said, title: " ", text: "\u202e", formId: newId() });
  const faults = { title: "titleMissing", text: "textMissing" };
  expect(refused).toEqual({ ok: false, reason: "faults", faults });
  expect(await db.announcement.count()).toBe(0);
});
