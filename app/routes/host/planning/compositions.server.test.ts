import { expect, onTestFinished, test } from "vitest";
import { cohortPageBySlug } from "~/features/cohorts/page/cohort-page.queries.server";
import { collectionOf } from "~/features/credentials/collection/collection.queries.server";
import { issueCertificates } from "~/features/credentials/issuing/issue-certificates.server";
import type { Composition } from "~/features/hosting/composing/compositions.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { setClock } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { somebodyWaits } from "~test/processes/lock-waits";
import { addHost, addHostedCohort, openHost } from "~test/rows/hosting";
import { addPerson } from "~test/rows/people";
import { actorOf, makeCohort } from "~test/rows/shop";
import { action as change, loader as show } from "./composition";
import { action as compose, loader as list } from "./compositions";
import { action as plan, loader as planPage } from "./new-cohort";

async function open(values: Parameters<typeof addHost>[0] = {}) {
  setClock(() => Date.parse("2027-09-01T09:00:00Z"));
  onTestFinished(() => setClock());
  const host = await addHost(values);
  await makeCohort();
  return { ...host, pages: await openHost(host.coordinator, host.organisation.id) };
}
const idIn = (location: string | null) => location?.split("/").at(-1) ?? "";

test("modules of the agreement are put together once, in the order of the curriculum, with their hours and outcomes added up", async () => {
  const { organisation, pages } = await open();
  const made = await Promise.all(
    [
      ["m2", "m0"],
      ["m0", "m2"],
    ].map((module) => pages.send(compose, "/compositions", { module })),
  );
  expect(new Set(made.map(({ location }) => location)).size).toBe(1);
  const offer = await db.offer.findFirstOrThrow({ where: { organisationId: organisation.id } });
  expect(offer).toMatchObject({ contentId: "m0+m2", source: "host", mode: "COHORT", priceCents: null });
  expect(made[0]!.location).toBe(`/host/${organisation.id}/compositions/${offer.id}`);
  const { composition } = (await pages.load(show, `/compositions/${offer.id}`)).data as {
    composition: Composition;
  };
  expect(composition.modules.map(({ id }) => id)).toEqual(["m0", "m2"]);
  expect(composition.hours).toBe(composition.modules.reduce((sum, { hours }) => sum + hours, 0));
  expect(composition.modules.every(({ outcomes }) => outcomes.length > 0)).toBe(true);
  expect((await pages.load(list, "/compositions")).data).toMatchObject({
    compositions: [{ id: offer.id, hours: composition.hours, groups: 0 }],
    modules: [{ id: "m0" }, { id: "m1" }, { id: "m2" }, { id: "m3" }],
  });
});

test("fewer than two, what was not agreed together, and a whole masterclass are refused, and what was chosen stays", async () => {
  const { agreement, pages } = await open();
  const cases: [string[], string][] = [
    [[], "tooFew"],
    [["m0"], "tooFew"],
    [["m0", "m0"], "tooFew"],
    [["m0", "m4"], "notAgreed"],
    [["m0", "m99"], "notAgreed"],
    [["m0", "mc1"], "notAgreed"],
    [["m0", "m1", "m2", "m3"], "isMasterclass"],
  ];
  for (const [module, fault] of cases) {
    const answer = await pages.send(compose, "/compositions", { module });
    expect([module, answer.status, answer.data]).toEqual([module, 400, { chosen: module, fault }]);
  }
  await db.hostAgreement.update({ where: { id: agreement.id }, data: { endedAt: new Date() } });
  const late = await pages.send(compose, "/compositions", { module: ["m0", "m1"] });
  expect(late.data).toMatchObject({ fault: "notAgreed" });
  expect(await db.offer.count({ where: { source: "host" } })).toBe(0);
});

test("another host's do not exist: not to look at, not to remove, not to plan", async () => {
  const { pages } = await open();
  const { location } = await pages.send(compose, "/compositions", { module: ["m0", "m1"] });
  const other = await open();
  const path = `/compositions/${idIn(location)}`;
  expect((await other.pages.load(show, path)).status).toBe(404);
  expect((await other.pages.send(change, path, {})).status).toBe(404);
  const { data } = await other.pages.load(planPage, "/cohorts/new?by=hand");
  const { offers } = data as { offers: { id: string }[] };
  expect(offers.map(({ id }) => id)).not.toContain(idIn(location));
  const form = formOf(other.agreement.id, idIn(location));
  expect((await other.pages.send(plan, "/cohorts/new", form)).status).toBe(400);
  expect(await db.cohort.count({ where: { offerId: idIn(location) } })).toBe(0);
});

const formOf = (agreement: string, offerId: string) => ({
  ...{
    intent: "save",
    agreement,
    audience: "PUBLIC",
    closedFor: "",
    offerId,
    name: "Winterschool",
    slug: "",
  },
  ...{ mode: "ON_SITE", place: "Raadhuis", language: "nl", timeZone: "Europe/Amsterdam", capacity: "12" },
  ...{ price: "695", enrolUntil: "2027-10-20T17:00", sessionId: [""], sessionTitle: ["Kijken"] },
  ...{ sessionStart: ["2027-10-26T09:30"], sessionEnd: ["2027-10-26T12:00"] },
});

test("a group of them is planned, has a page with all outcomes and hours, and is certified as one by host and foundation", async () => {
  const { agreement, organisation, pages } = await open();
  const { location } = await pages.send(compose, "/compositions", { module: ["m0", "m1"] });
  const offerId = idIn(location);
  const shown = await pages.load(planPage, `/cohorts/new?offer=${offerId}&start=2027-10-12T09:30&end=12:00`);
  const { fields } = shown.data as { fields: { sessions: { preparation: string[] }[] } };
  expect(fields.sessions.map(({ preparation }) => preparation)).toEqual([["m0"], ["m1"]]);
  expect((await pages.send(plan, "/cohorts/new", formOf(agreement.id, offerId))).status).toBe(303);
  const kept = await pages.send(change, `/compositions/${offerId}`, {});
  expect(kept.status).toBe(409);

  const cohort = await db.cohort.update({
    where: { slug: (await db.cohort.findFirstOrThrow({ where: { offerId } })).slug },
    data: { status: "PUBLISHED", proposedAt: new Date() },
  });
  const found = await cohortPageBySlug(siteScope(foundation), cohort.slug, "nl");
  const { page } = found!;
  expect(page.modules.map(({ id }) => id)).toEqual(["m0", "m1"]);
  expect(page.hours).toBe(page.modules[0]!.hours + page.modules[1]!.hours);
  expect(page.promise).toBe("2 modules die je in één groep volgt.");

  const person = await addPerson({ name: "Noor Jansen" });
  const enrolmentId = newId();
  const completedAt = new Date("2027-09-01T08:00:00Z");
  const enrolled = { id: enrolmentId, personId: person.id, offerId, cohortId: cohort.id, contentId: "m0+m1" };
  await db.enrolment.create({ data: { ...enrolled, completedAt } });
  await db.moduleCompletion.createMany({
    data: ["m0", "m1"].map((moduleId) => ({ personId: person.id, moduleId, enrolmentId, completedAt })),
  });
  expect(await issueCertificates(enrolmentId)).toMatchObject({ ok: true, isNew: true });
  const { collection } = await collectionOf(actorOf(person), "nl");
  expect(collection.sets).toMatchObject([{ kind: "modules", title: page.cohort.title, hours: page.hours }]);
  const certificates = await db.certificate.findMany({ orderBy: { id: "asc" } });
  expect(certificates.map(({ kind, coIssuerName }) => [kind, coIssuerName])).toEqual([
    ["module", organisation.name],
    ["module", organisation.name],
    ["modules", organisation.name],
  ]);
  expect(certificates[2]!.outcomes).toHaveLength(
    (certificates[0]!.outcomes as string[]).length + (certificates[1]!.outcomes as string[]).length,
  );
});

test("what no group learns is removed; a second time it is gone already, and who comes late to it sees that it is not there", async () => {
  const { agreement, organisation, pages } = await open();
  const { location } = await pages.send(compose, "/compositions", { module: ["m0", "m1"] });
  const path = `/compositions/${idIn(location)}`;
  const gone = await pages.send(change, path, {});
  expect(gone.location).toBe(`/host/${organisation.id}/compositions?done=removed`);
  expect((await pages.send(change, path, {})).status).toBe(404);
  const form = formOf(agreement.id, idIn(location));
  expect((await pages.send(plan, "/cohorts/new", form)).status).toBe(400);
  const acts = await db.auditEntry.findMany({ where: { subjectType: "offer" }, orderBy: { at: "asc" } });
  expect(acts.map(({ act }) => act)).toEqual(["offer.compose", "offer.remove"]);
  expect((await addHostedCohort(agreement)).offerId).toBe("mc1-cohort");
});

test("taken apart in the moment in which its first group is planned, the plan says so and keeps what was typed", async () => {
  const { agreement, pages } = await open();
  const offerId = idIn((await pages.send(compose, "/compositions", { module: ["m0", "m1"] })).location);
  const form = formOf(agreement.id, offerId);
  const planned = await db.$transaction(async (tx) => {
    await tx.offer.delete({ where: { id: offerId } });
    const answer = pages.send(plan, "/cohorts/new", form);
    await somebodyWaits();
    return [answer];
  }, transactionLimits);
  const { status, data } = await planned[0]!;
  expect(status).toBe(400);
  expect(data).toMatchObject({
    faults: { offerId: "choiceWrong" },
    values: { name: form.name, sessions: [{ startsAt: form.sessionStart[0] }] },
  });
  expect(await db.cohort.count({ where: { agreementId: agreement.id } })).toBe(0);
});
