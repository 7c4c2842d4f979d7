import { expect, onTestFinished, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { storage } from "~/platform/storage/storage.server";
import { openDesk, type SentForm } from "~test/rows/desk";
import { makeCohort, makePerson, openShop, outcomeOf, runJobs, ticketForm } from "~test/rows/shop";
import { loader as frontPage } from "../overview";
import { action as change, loader as cohortPage } from "./cohort";
import { action as cancel } from "./cancel";
import { action as save, loader as editPage } from "./edit";
import { action as make, loader as newPage } from "./new";
import { loader as participantsFile } from "./participants";
import { action as open, loader as preview } from "./preview";
import { loader as list } from "./cohorts";

const form = (changes: SentForm = {}): SentForm => ({
  intent: "save",
  offerId: "mc1-cohort",
  name: "Voorjaar 2027",
  slug: "",
  mode: "ON_SITE",
  place: "Raadhuis",
  joinUrl: "",
  language: "nl",
  timeZone: "Europe/Amsterdam",
  capacity: "12",
  price: "695",
  vat: "standard",
  enrolUntil: "2027-02-26T17:00",
  sessionId: ["", ""],
  sessionStart: ["2027-03-02T09:30", ""],
  sessionEnd: ["2027-03-02T12:00", ""],
  sessionTitle: ["Kennismaken", ""],
  ...changes,
});

async function morning() {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  const desk = await openDesk();
  const cohort = await makeCohort();
  return { desk, cohort };
}

test("from form to open group; its address is made from the name, and fields that are not asked change nothing", async () => {
  const { desk } = await morning();
  const made = await desk.send(
    make,
    "/desk/cohorts/new",
    form({ status: "PUBLISHED", id: "x", isDemo: "true" }),
  );
  const cohort = await db.cohort.findUniqueOrThrow({ where: { slug: "anders-kijken-voorjaar-2027" } });
  expect(made).toMatchObject({ status: 303, location: `/desk/cohorts/${cohort.id}?done=created` });
  expect(cohort).toMatchObject({ status: "DRAFT", isDemo: false, priceCents: 69_500, capacity: 12 });
  const [path, params] = [`/desk/cohorts/${cohort.id}`, { id: cohort.id }];
  const { data } = await desk.load(preview, `${path}/preview`, params);
  expect(data, "the page as it will be, and what it is still without").toMatchObject({
    refusal: null,
    missing: ["nobodyLeads", "noTravel", "noAccessibility"],
    page: { cohort: { availability: { ok: true }, sessions: [{ title: "Kennismaken" }] } },
  });
  expect(JSON.stringify(data)).not.toContain("joinUrl");
  const opened = await desk.send(open, `${path}/preview`, {}, params);
  expect(opened).toMatchObject({ status: 303, location: `${path}?done=publish` });
  expect(await db.cohort.findUnique({ where: { id: cohort.id } })).toMatchObject({ status: "PUBLISHED" });
  expect(await desk.load(preview, `${path}/preview`, params), "it is on the site").toMatchObject({
    status: 302,
  });
});

test("a form that comes back keeps an address that was typed, and makes none that outlives another name", async () => {
  const { desk } = await morning();
  const send = (changes: SentForm) => desk.send(make, "/desk/cohorts/new", form(changes));
  expect(await send({ capacity: "0" })).toMatchObject({ status: 400, data: { values: { slug: "" } } });
  expect(await send({ capacity: "0", slug: "mijn-groep" })).toMatchObject({
    data: { values: { slug: "mijn-groep" } },
  });
  expect((await send({ name: "Najaar 2027" })).status).toBe(303);
  expect(await db.cohort.count({ where: { slug: "anders-kijken-najaar-2027" } })).toBe(1);
});

test("a group whose meetings do not say what they are about stays a draft, and the page says so before the button", async () => {
  const { desk } = await morning();
  const made = await desk.send(make, "/desk/cohorts/new", form({ sessionTitle: ["", ""] }));
  const id = /[0-9a-f-]{36}/.exec(made.location!)![0];
  const path = `/desk/cohorts/${id}/preview`;
  expect((await desk.load(preview, path, { id })).data).toMatchObject({ refusal: "themeMissing" });
  expect((await desk.send(open, path, {}, { id })).status).toBe(409);
  expect(await db.cohort.findUnique({ where: { id } })).toMatchObject({ status: "DRAFT" });
});

test("a name that another group of the same has is refused at the name: nobody typed the address", async () => {
  const { desk } = await morning();
  expect((await desk.send(make, "/desk/cohorts/new", form())).status).toBe(303);
  expect(await desk.send(make, "/desk/cohorts/new", form())).toMatchObject({
    status: 400,
    data: { faults: { name: "nameTaken" }, values: { slug: "" } },
  });
});

test("a copy has everything but the address, the dates and who takes part, and a new group what is usual", async () => {
  const { desk, cohort } = await morning();
  await db.cohort.update({ where: { id: cohort.id }, data: { travel: "Tram 3", capacity: 9 } });
  await db.cohortSession.updateMany({ data: { title: "Start", preparation: ["m1"] } });
  const fields = async (search: string) =>
    (await desk.load(newPage, `/desk/cohorts/new?${search}`)).data as { fields: unknown; step: object };
  const dates = "start=2027-05-04T10:00&end=12:30&every=1";
  expect((await fields(`from=${cohort.id}&count=2&${dates}`)).fields).toMatchObject({
    ...{ name: cohort.name, slug: "", travel: "Tram 3", capacity: "9", enrolUntil: "2027-05-01T17:00" },
    sessions: [
      {
        id: "",
        startsAt: "2027-05-04T10:00",
        endsAt: "2027-05-04T12:30",
        title: "Start",
        preparation: ["m1"],
      },
      { id: "", startsAt: "2027-05-11T10:00", title: "Start" },
    ],
  });
  expect((await fields(`offer=mc1-cohort&count=4&${dates}`)).fields).toMatchObject({
    offerId: "mc1-cohort",
    sessions: ["m0", "m1", "m2", "m3"].map((id) => ({ preparation: [id] })),
  });
  expect(await fields("")).toMatchObject({ fields: null, step: { faults: {}, values: { count: "4" } } });
  expect(await fields("start=&count=99")).toMatchObject({
    fields: null,
    step: { faults: { start: "startWrong", count: "countWrong" } },
  });
  expect((await fields("by=hand&offer=mc1-cohort")).fields).toMatchObject({ sessions: [{}, {}, {}, {}] });
});

test("who leads a group leads its copy too, also when the form comes back first; each has a picture of its own", async () => {
  const { desk, cohort } = await morning();
  const picture = await storage.keep(Buffer.from("een gezicht"), "webp");
  for (const name of ["Mila de Wit", "Aart"])
    await db.facilitator.create({
      data: { id: newId(), cohortId: cohort.id, name, line: "Kunstenaar", picture },
    });
  const refused = await desk.send(make, "/desk/cohorts/new", form({ copyOf: cohort.id, capacity: "0" }));
  expect(refused.data).toMatchObject({ copyOf: cohort.id });
  const made = await desk.send(make, "/desk/cohorts/new", form({ copyOf: cohort.id }));
  const copied = await db.facilitator.findMany({
    where: { cohortId: /[0-9a-f-]{36}/.exec(made.location!)![0] },
    orderBy: [{ createdAt: "asc" }],
  });
  expect(copied).toMatchObject([{ name: "Mila de Wit", line: "Kunstenaar" }, { name: "Aart" }]);
  for (const one of copied) {
    expect(one.picture).not.toBe(picture);
    expect(String(await storage.read(one.picture!))).toBe("een gezicht");
  }
  const noCopy = await desk.send(make, "/desk/cohorts/new", form({ name: "Najaar", copyOf: "x" }));
  const other = /[0-9a-f-]{36}/.exec(noCopy.location!)![0];
  expect(await db.facilitator.count({ where: { cohortId: other } })).toBe(0);
});

test.for([
  [{ capacity: "-1" }, { capacity: "capacityWrong" }],
  [{ capacity: "1.5" }, { capacity: "capacityWrong" }],
  [{ capacity: "1e9" }, { capacity: "capacityWrong" }],
  [{ price: "veel" }, { price: "priceWrong" }],
  [{ timeZone: "'; drop table" }, { timeZone: "zoneWrong" }],
  [{ offerId: '{"contains":"mc"}' }, { offerId: "choiceWrong" }],
  [{ sessionStart: [], sessionEnd: [], sessionTitle: [] }, { "sessionStart-0": "sessionsMissing" }],
] as [SentForm, object][])(
  "%j is refused in words, with everything as it was typed",
  async ([changes, faults]) => {
    const { desk } = await morning();
    const refused = await desk.send(make, "/desk/cohorts/new", form({ slug: "een-groep", ...changes }));
    expect(refused).toMatchObject({
      status: 400,
      data: { faults, values: { name: "Voorjaar 2027", slug: "een-groep" } },
    });
    expect(await db.cohort.count()).toBe(1);
  },
);

test("an empty form is refused, and so is one of only the field that is asked for", async () => {
  const { desk, cohort } = await morning();
  const answers = [
    await desk.send(make, "/desk/cohorts/new", {}),
    await desk.send(save, `/desk/cohorts/${cohort.id}/edit`, {}, { id: cohort.id }),
    await desk.send(change, `/desk/cohorts/${cohort.id}`, {}, { id: cohort.id }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
});

test("more rows are given without saving anything", async () => {
  const { desk } = await morning();
  const more = await desk.send(make, "/desk/cohorts/new", form({ intent: "more", capacity: "x" }));
  expect(more).toMatchObject({ status: 200, data: { faults: {}, values: { capacity: "x" } } });
  expect((more.data as { values: { sessions: unknown[] } }).values.sessions).toHaveLength(5);
  expect(await db.cohort.count()).toBe(1);
});

test("a form from an older version comes back with what changed and the version to save with", async () => {
  const { desk, cohort } = await morning();
  const path = `/desk/cohorts/${cohort.id}/edit`;
  const send = (changes: SentForm) =>
    desk.send(save, path, form({ slug: cohort.slug, ...changes }), { id: cohort.id });
  expect(await send({ version: "1", capacity: "10" })).toMatchObject({ status: 303 });
  const refused = await send({ version: "1", name: "Anders" });
  expect(refused).toMatchObject({
    status: 409,
    data: { version: 2, values: { name: "Anders" } },
  });
  const { changes } = refused.data as { changes: { field: string }[] };
  expect(changes.map(({ field }) => field)).toContain("capacity");
  expect(await send({ version: "2", name: "Anders" })).toMatchObject({ status: 303 });
});

test("what people with a ticket will read of a change is shown before anything is saved or sent, and how many heard of it after", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const cohort = await makeCohort();
  const { sessionId } = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(sessionId, "card");
  await shop.double.flush();
  const [path, params] = [`/desk/cohorts/${cohort.id}`, { id: cohort.id }];
  const page = await desk.load(editPage, `${path}/edit`, params);
  expect(page.data).toMatchObject({ cohort: { taken: 1, isOver: false } });
  const send = (version: string, changes: SentForm = {}) =>
    desk.send(save, `${path}/edit`, form({ slug: cohort.slug, version, ...changes }), params);
  const asked = await send("1");
  const { question } = asked.data as { question: { sent: [string, string][]; mails: { text: string }[] } };
  expect([asked.status, question]).toMatchObject([
    200,
    { told: 1, mails: [{ locale: "nl", subject: expect.stringContaining("Anders kijken") as string }] },
  ]);
  expect(question.mails[0]!.text).toContain("09.30–12.00 uur");
  const kept = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id } });
  expect([kept.version, await db.mail.count({ where: { template: "moved" } })]).toEqual([1, 0]);
  expect(question.sent).toContainEqual(["sessionTitle", "Kennismaken"]);
  expect(await send("1", { intent: "edit" })).toMatchObject({ status: 200, data: { question: null } });
  expect((await send("1", { intent: "tell" })).location).toBe(`${path}?done=saved&told=1`);
  expect((await send("1")).location, "the same once more").toBe(`${path}?done=saved`);
  expect((await send("2", { capacity: "20", price: "1" })).location).toBe(`${path}?done=saved`);
  expect(await db.mail.count({ where: { template: "moved" } })).toBe(1);
});

test("cancelling a group with people asks for a confirmation and then leads to their orders", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const cohort = await makeCohort();
  const { sessionId } = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(sessionId, "card");
  await shop.double.flush();
  const [path, params] = [`/desk/cohorts/${cohort.id}/cancel`, { id: cohort.id }];
  expect(await desk.send(cancel, path, {}, params)).toMatchObject({
    status: 400,
    data: { refusal: "unconfirmed" },
  });
  expect(await desk.send(cancel, path, { confirm: "yes" }, params)).toMatchObject({ status: 303 });
  const page = await desk.load(cohortPage, `/desk/cohorts/${cohort.id}`, params);
  expect(page.data).toMatchObject({
    cohort: { status: "CANCELLED", taken: 1 },
    participants: [
      { name: "Noor Jansen", status: "enrolled", orderNumber: expect.stringMatching(/^B-/) as string },
    ],
  });
});

test("a cancelled group is settled in one act: everybody with a choice, and the money agreed to", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const cohort = await makeCohort();
  const orders = [];
  for (const attendeeName of ["Amal", "Bas"]) {
    const order = await shop.order(await makePerson(), cohort, { ...ticketForm(), attendeeName });
    shop.double.payCheckout(order.sessionId, "card");
    orders.push(order.id);
  }
  await shop.double.flush();
  const [finished, running] = orders as [string, string];
  await db.enrolment.updateMany({
    where: { ticket: { orderId: finished } },
    data: { completedAt: new Date("2027-01-11T09:00:00Z") },
  });
  const [path, params] = [`/desk/cohorts/${cohort.id}`, { id: cohort.id }];
  const shown = {
    intent: "settle",
    order: [finished, running],
    [`state-${finished}`]: "completed",
    [`state-${running}`]: "running",
    [`choice-${running}`]: "refund",
  };
  const settle = (form: SentForm) => desk.send(change, path, { ...shown, ...form }, params);
  const overview = async () =>
    ((await desk.load(frontPage, "/desk")).data as { unsettled: unknown[] }).unsettled;
  expect(await settle({ confirm: "yes" })).toMatchObject({ status: 404 });
  expect(await overview()).toEqual([]);
  await desk.send(cancel, `${path}/cancel`, { confirm: "yes" }, params);
  const listed = (await desk.load(cohortPage, path, params)).data as { seats: unknown[] };
  expect(listed.seats).toMatchObject([
    { name: "Amal", state: "completed", settled: null, leftCents: 84_095 },
    { name: "Bas", state: "running", settled: null, leftCents: 84_095 },
  ]);
  expect(await overview()).toMatchObject([{ id: cohort.id, toChoose: 2 }]);
  const choices = { [finished]: "keep", [running]: "refund" };
  expect(await settle({ [`choice-${finished}`]: "keep" })).toMatchObject({
    status: 400,
    data: { settlement: { choices, isUnconfirmed: true } },
  });
  expect(await settle({ confirm: "yes" })).toMatchObject({
    status: 400,
    data: { settlement: { faults: { [finished]: "choose" } } },
  });
  const agreed = { confirm: "yes", [`choice-${finished}`]: "keep" };
  expect(await settle(agreed)).toMatchObject({ status: 303, location: `${path}?done=settle` });
  expect(await settle(agreed), "a second click").toMatchObject({ status: 303 });
  expect(await settle({ ...agreed, [`choice-${finished}`]: "refund" }), "a colleague").toMatchObject({
    status: 409,
    data: { settlement: { faults: { [finished]: "changed" } } },
  });
  await runJobs("settle-order");
  await shop.double.flush();
  expect(await outcomeOf(running)).toMatchObject({ status: "CANCELLED", ticket: "void" });
  expect(await outcomeOf(finished)).toMatchObject({ status: "PAID", ticket: "valid" });
  expect(await overview()).toEqual([]);
  const page = await desk.load(cohortPage, path, params);
  expect(page.data).toMatchObject({
    participants: [{ status: "completed" }, { status: "ended" }],
    seats: [{ orderId: finished, settled: "keep" }],
  });
});

test("the participants' file is inert in a spreadsheet", async () => {
  const shop = await openShop();
  const desk = await openDesk();
  const cohort = await makeCohort();
  const evil = {
    attendeeName: '=HYPERLINK("http://evil")',
    attendeeLatinName: "",
    buyerOrganisation: "+1; x",
    buyerReference: "",
  };
  const { sessionId } = await shop.order(await makePerson(), cohort, evil);
  shop.double.payCheckout(sessionId, "card");
  await shop.double.flush();
  const { response } = await desk.load(participantsFile, "/", { id: cohort.id });
  expect(response?.headers.get("content-disposition")).toBe(
    `attachment; filename="deelnemers-${cohort.slug}.csv"`,
  );
  const text = await response!.text();
  expect(text).toContain(`"'=HYPERLINK(""http://evil"")";`);
  expect(text).toContain(`"'+1; x"`);
});

test("what a session has of its own is kept, also in a form that comes back, and staff see a group below its minimum", async () => {
  const { desk, cohort } = await morning();
  const [path, params] = [`/desk/cohorts/${cohort.id}/edit`, { id: cohort.id }];
  const { id } = await db.cohortSession.findFirstOrThrow({ orderBy: { startsAt: "asc" } });
  const own = {
    ...{ sessionId: [id, ""], sessionMode: ["HYBRID", ""], sessionPlace: ["Atelier", ""] },
    ...{ sessionLink: ["https://meet.example/b", ""], "sessionPreparation-0": ["m0", "m1"] },
    ...{ sessionNote: ["Een foto meenemen", ""], tool: "Zoom" },
    ...{ mode: "HYBRID", minimum: "6", enrolFrom: "2027-01-11T09:00" },
  };
  const send = (changes: SentForm) =>
    desk.send(save, path, form({ slug: cohort.slug, version: "1", ...own, ...changes }), params);
  expect(await send({ "sessionPreparation-0": ["m9"], sessionMode: ["MOON", ""] })).toMatchObject({
    status: 400,
    data: {
      faults: { "sessionMode-0": "choiceWrong", "sessionPreparation-0": "preparationWrong" },
      values: { minimum: "6", sessions: [{ place: "Atelier", preparation: ["m9"] }, {}] },
    },
  });
  expect((await send({})).status).toBe(303);
  expect(await db.cohort.findUnique({ where: { id: cohort.id }, include: { sessions: true } })).toMatchObject(
    {
      ...{ mode: "HYBRID", minimum: 6, tool: "Zoom", enrolFrom: new Date("2027-01-11T08:00:00Z") },
      sessions: [
        {
          id,
          mode: "HYBRID",
          place: "Atelier",
          joinUrl: "https://meet.example/b",
          preparation: ["m0", "m1"],
          preparationNote: "Een foto meenemen",
        },
      ],
    },
  );
  const page = await desk.load(editPage, path, params);
  expect(page.data).toMatchObject({
    cohort: {
      taken: 0,
      values: { minimum: "6", sessions: [{ mode: "HYBRID", preparation: ["m0", "m1"] }, {}] },
    },
  });
  const { data } = await desk.load(list, "/desk/cohorts");
  expect(data).toMatchObject({ rows: [{ minimum: 6, taken: 0, status: "PUBLISHED" }] });
});

test("learners are kept out of every page, and that is noted", async () => {
  const learner = await openDesk({ roles: [] });
  const cohort = await makeCohort();
  expect((await learner.load(cohortPage, "/desk/cohorts/x", { id: cohort.id })).status).toBe(403);
  expect((await learner.send(change, "/desk/cohorts/x", { intent: "close" }, { id: cohort.id })).status).toBe(
    403,
  );
  expect(await db.auditEntry.count({ where: { act: "denied" } })).toBe(2);
  expect(await db.cohort.findFirst()).toMatchObject({ status: "PUBLISHED" });
});
