import { expect, onTestFinished, test } from "vitest";
import { toLocalInput } from "~/lib/dates";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { SentForm } from "~test/rows/desk";
import { addAgreement, addHost, addHostedCohort, openHost } from "~test/rows/hosting";
import { addOrganisation } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { makeCohort } from "~test/rows/shop";
import { action as edit, loader as editPage } from "./edit-cohort";
import { action as plan, loader as planPage } from "./new-cohort";

const form = (agreement: string, changes: SentForm = {}): SentForm => ({
  ...{ intent: "save", agreement, audience: "PUBLIC", closedFor: "", offerId: "mc1-cohort" },
  ...{ name: "Najaar 2027", slug: "", mode: "ON_SITE", place: "Raadhuis", language: "nl" },
  ...{ timeZone: "Europe/Amsterdam", capacity: "12", price: "695", enrolUntil: "2027-10-20T17:00" },
  sessionId: ["", ""],
  sessionStart: ["2027-10-26T09:30", "2027-11-02T09:30"],
  sessionEnd: ["2027-10-26T12:00", "2027-11-02T12:00"],
  sessionTitle: ["Kijken", "Kiezen"],
  ...changes,
});

async function morning(values: Parameters<typeof addHost>[0] = {}) {
  setClock(() => Date.parse("2027-09-01T09:00:00Z"));
  onTestFinished(() => setClock());
  const host = await addHost(values);
  await makeCohort();
  return { ...host, pages: await openHost(host.coordinator, host.organisation.id) };
}
const faultsOf = (answer: { data: unknown }) => (answer.data as { faults: object }).faults;

test("every Tuesday at half past nine stays half past nine across the change of the clock, and the group is a draft of the host", async () => {
  const { agreement, organisation, pages } = await morning();
  const shown = await pages.load(
    planPage,
    "/cohorts/new?offer=mc1-cohort&start=2027-10-12T09:30&end=12:00&count=8&every=1",
  );
  const { fields } = shown.data as { fields: { sessions: { startsAt: string; endsAt: string }[] } };
  expect(fields).toMatchObject({ price: "", hosted: { agreement: agreement.id, audience: "PUBLIC" } });
  expect(fields.sessions).toHaveLength(8);
  const made = await pages.send(plan, "/cohorts/new", {
    ...form(agreement.id, { enrolUntil: "2027-10-10T17:00", status: "PUBLISHED", proposedAt: "2027-09-01" }),
    sessionId: fields.sessions.map(() => ""),
    sessionStart: fields.sessions.map(({ startsAt }) => startsAt),
    sessionEnd: fields.sessions.map(({ endsAt }) => endsAt),
    sessionTitle: fields.sessions.map((_, place) => `Keer ${place + 1}`),
  });
  const cohort = await db.cohort.findFirstOrThrow({
    where: { name: "Najaar 2027" },
    include: { sessions: true },
  });
  expect(made.location).toBe(`/host/${organisation.id}/cohorts/${cohort.id}?done=created`);
  expect(cohort).toMatchObject({
    ...{ status: "DRAFT", agreementId: agreement.id, audience: "PUBLIC", proposedAt: null, vat: "standard" },
  });
  const starts = cohort.sessions.map(({ startsAt }) => startsAt).sort((a, b) => a.getTime() - b.getTime());
  expect(new Set(starts.map((at) => toLocalInput(at, "Europe/Amsterdam").slice(11)))).toEqual(
    new Set(["09:30"]),
  );
  expect(starts.map((at) => at.toISOString().slice(11, 16))).toEqual([
    ...["07:30", "07:30", "07:30", "08:30", "08:30", "08:30", "08:30", "08:30"],
  ]);
});

test("what goes beyond the agreement is a fault at its field, and what was typed stays", async () => {
  const { agreement, pages } = await morning();
  const cases: [SentForm, object][] = [
    [{ price: "99,99" }, { price: "priceNotAgreed" }],
    [
      {
        sessionStart: ["2027-11-02T09:30", "2027-08-31T09:30"],
        sessionEnd: ["2027-11-02T12:00", "2027-08-31T12:00"],
        enrolUntil: "2027-08-20T17:00",
      },
      { "sessionStart-1": "sessionPast" },
    ],
    [
      {
        sessionStart: ["2027-10-26T09:30", "2027-10-26T11:00"],
        sessionEnd: ["2027-10-26T12:00", "2027-10-26T13:00"],
      },
      { "sessionStart-1": "sessionsOverlap" },
    ],
    [{ agreement: (await addHost()).agreement.id }, { agreement: "choiceWrong" }],
    [{ agreement: "x" }, { agreement: "choiceWrong" }],
    [{ audience: "ALL" }, { audience: "choiceWrong" }],
    [{ audience: "CLOSED" }, { closedFor: "organisationMissing" }],
    [{ audience: "CLOSED", closedFor: "Gemeente %" }, { closedFor: "organisationUnknown" }],
  ];
  for (const [changes, faults] of cases) {
    const answer = await pages.send(plan, "/cohorts/new", form(agreement.id, changes));
    expect([changes, answer.status, faultsOf(answer)]).toEqual([changes, 400, faults]);
    expect(answer.data).toMatchObject({ values: { name: "Najaar 2027" } });
  }
  const beyond = await addAgreement((await addHost()).organisation, await addPerson());
  expect(await db.cohort.count({ where: { agreementId: { in: [agreement.id, beyond.id] } } })).toBe(0);
});

test("a group for one organisation is chosen by its exact name or number, of several by the one that was verified", async () => {
  const { agreement, pages } = await morning();
  const owner = await addPerson();
  const members = { [owner.id]: "OWNER" } as const;
  const known = await addOrganisation(
    { name: "Gemeente Oost", kvk: "12345678", verifiedAt: new Date() },
    members,
  );
  await addOrganisation({ name: "gemeente oost" }, members);
  await addOrganisation({ name: "Waterschap" }, members);
  await addOrganisation({ name: "Waterschap" }, members);
  const closed = (name: string, closedFor: string) =>
    pages.send(plan, "/cohorts/new", form(agreement.id, { name, audience: "CLOSED", closedFor }));
  expect((await closed("Een", "  GEMEENTE  Oost ")).status).toBe(303);
  expect((await closed("Twee", "1234 5678")).status).toBe(303);
  expect(faultsOf(await closed("Drie", "Waterschap"))).toEqual({ closedFor: "organisationUnclear" });
  const made = await db.cohort.findMany({ where: { audience: "CLOSED" }, select: { closedForId: true } });
  expect(made).toEqual([{ closedForId: known.id }, { closedForId: known.id }]);
});

test("the form asks which of several agreements, and one that ended meanwhile makes no new group", async () => {
  const { agreement, organisation, owner, pages } = await morning();
  const other = await addAgreement(organisation, owner, { contentIds: ["m2"], languages: ["en"] });
  const { data } = await pages.load(planPage, "/cohorts/new?by=hand");
  expect(data).toMatchObject({ agreement: "", agreements: [{}, {}] });
  const wrong = await pages.send(plan, "/cohorts/new", form(other.id));
  expect(faultsOf(wrong)).toEqual({ offerId: "offerNotAgreed", language: "languageNotAgreed" });
  await db.hostAgreement.updateMany({ data: { endedAt: new Date() } });
  const late = await pages.send(plan, "/cohorts/new", form(agreement.id));
  expect(faultsOf(late)).toEqual({ agreement: "agreementOver" });
  const { data: none } = await pages.load(planPage, "/cohorts/new");
  expect(none).toMatchObject({ agreements: [] });
});

test("the same form sent twice makes one group", async () => {
  const { agreement, pages } = await morning();
  const answers = await Promise.all([1, 2].map(() => pages.send(plan, "/cohorts/new", form(agreement.id))));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 400]);
  expect(await db.cohort.count({ where: { agreementId: agreement.id } })).toBe(1);
});

test("a copy keeps everything but the dates, facilitators included; of another host's group nothing is taken", async () => {
  const { agreement, facilitator, pages } = await morning();
  const own = await addHostedCohort(agreement, [facilitator], { place: "Atelier", audience: "INVITED" });
  const elsewhere = await addHost();
  const foreign = await addHostedCohort(elsewhere.agreement, [elsewhere.facilitator], { place: "Elders" });
  const dates = "&start=2027-10-26T09:30&end=12:00&count=2";
  const { data } = await pages.load(planPage, `/cohorts/new?from=${own.id}${dates}`);
  expect(data).toMatchObject({ fields: { place: "Atelier", slug: "", hosted: { audience: "INVITED" } } });
  const { data: none } = await pages.load(planPage, `/cohorts/new?from=${foreign.id}${dates}`);
  expect(none).toMatchObject({ copied: null, fields: { place: "" } });
  await pages.send(plan, "/cohorts/new", form(agreement.id, { name: "Een", copyOf: own.id }));
  await pages.send(plan, "/cohorts/new", form(agreement.id, { name: "Twee", copyOf: foreign.id }));
  const made = await db.cohort.findMany({
    where: { name: { in: ["Een", "Twee"] } },
    select: { facilitators: { select: { personId: true } } },
    orderBy: { name: "asc" },
  });
  expect(made).toEqual([{ facilitators: [{ personId: facilitator.id }] }, { facilitators: [] }]);
});

test("a host changes its own group and nobody else's; two who change it at once are told", async () => {
  const { agreement, pages } = await morning();
  await pages.send(plan, "/cohorts/new", form(agreement.id));
  const { id } = await db.cohort.findFirstOrThrow({ where: { name: "Najaar 2027" } });
  const below = `/cohorts/${id}/edit`;
  const { data } = await pages.load(editPage, below);
  const sessions = (data as { stored: { values: { sessions: { id: string }[] } } }).stored.values.sessions;
  const changed = (place: string) =>
    form(agreement.id, { version: "1", place, sessionId: sessions.slice(0, 2).map((one) => one.id) });
  const answers = await Promise.all(
    ["Eerst", "Anders"].map((place) => pages.send(edit, below, changed(place))),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const stranger = await addHost();
  const theirs = await openHost(stranger.owner, stranger.organisation.id);
  expect((await theirs.load(editPage, below)).status).toBe(404);
  const refused = await theirs.send(edit, below, form(stranger.agreement.id, { version: "2" }));
  expect([refused.status, await db.cohort.count({ where: { place: "Raadhuis", id } })]).toEqual([404, 0]);
});

test("after approval the price may fall and not rise, and whom it is for stays", async () => {
  const { agreement, pages } = await morning();
  const cohort = await addHostedCohort(agreement, [], { startsAt: new Date("2027-10-26T07:30:00Z") });
  await db.cohortSession.updateMany({ data: { title: "Kijken" } });
  const sessions = await db.cohortSession.findMany({
    where: { cohortId: cohort.id },
    orderBy: { startsAt: "asc" },
  });
  const send = (changes: SentForm) =>
    pages.send(edit, `/cohorts/${cohort.id}/edit`, {
      ...form(agreement.id, { version: "1", name: cohort.name, slug: cohort.slug, place: cohort.place }),
      enrolUntil: toLocalInput(cohort.enrolUntil),
      sessionId: sessions.map(({ id }) => id),
      sessionStart: sessions.map(({ startsAt }) => toLocalInput(startsAt)),
      sessionEnd: sessions.map(({ endsAt }) => toLocalInput(endsAt)),
      sessionTitle: sessions.map(() => "Kijken"),
      ...changes,
    });
  expect(faultsOf(await send({ price: "700" }))).toEqual({ price: "priceApproved" });
  expect(faultsOf(await send({ audience: "INVITED" }))).toEqual({ audience: "audienceApproved" });
  expect((await send({ price: "600" })).status).toBe(303);
  expect(await db.cohort.findUniqueOrThrow({ where: { id: cohort.id } })).toMatchObject({
    ...{ priceCents: 60_000, audience: "PUBLIC", status: "PUBLISHED" },
  });
});
