import { expect, onTestFinished, test } from "vitest";
import type { HostAgreement } from "~prisma/client";
import { acceptSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { addRoster } from "~/features/hosting/roster/add-roster.server";
import { agreementVersion } from "~/features/organisations/agreements/agreement";
import { mails } from "~/jobs.server";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { openDesk } from "~test/rows/desk";
import { addHost, addHostedCohort, openHost } from "~test/rows/hosting";
import { fillInFoundation } from "~test/rows/orders/orders-to-invoice";
import { actorNow, memberNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { tokenOf } from "~test/rows/seats";
import { makePerson, openShop } from "~test/rows/shop";
import { action as deskAct, loader as deskPage } from "../../desk/cohorts/cohort";
import { action as act, loader as page } from "../cohort";
import { action as cancel, loader as cancelPage } from "./cancel";
import { loader as deskList } from "../../desk/cohorts/cohorts";
import { loader as deskFront } from "../../desk/overview";
import { loader as preview } from "./preview";

/** A host with a group that is open, unless told otherwise. */
async function group(values: Partial<HostAgreement> = {}, status: "DRAFT" | "PUBLISHED" = "PUBLISHED") {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  await fillInFoundation({ contactEmail: "bureau@stadscoalitie.example" });
  const host = await addHost(values);
  const isFree = values.paidBy === "NOBODY";
  const more = { status, ...(isFree && { priceCents: 0 }) };
  const cohort = await addHostedCohort(host.agreement, [host.facilitator], more);
  const pages = await openHost(host.coordinator, host.organisation.id);
  const below = `/cohorts/${cohort.id}`;
  return {
    ...{ ...host, cohort, pages, below },
    now: async () => (await db.cohort.findUniqueOrThrow({ where: { id: cohort.id } })).status,
    act: (intent: string) => pages.send(act, below, { intent }),
    cancel: (form: Record<string, string>) => pages.send(cancel, `${below}/cancel`, form),
    seen: async () => (await pages.load(cancelPage, `${below}/cancel`)).data,
  };
}

const free = { paidBy: "NOBODY", lowestPriceCents: 0, highestPriceCents: 0, hostShareBp: 0 } as const;

/** Somebody follows a free group by its list. */
async function follows({ organisation, owner, coordinator, cohort }: Awaited<ReturnType<typeof group>>) {
  await db.organisation.update({ where: { id: organisation.id }, data: { verifiedAt: now() } });
  await db.processorAgreement.create({
    data: {
      ...{ id: newId(), organisationId: organisation.id, version: agreementVersion, textHash: "" },
      ...{ acceptedById: owner.id, acceptedByName: owner.name, acceptedAt: now() },
    },
  });
  const person = await addPerson({ email: "eva@stad.example", name: "Eva Stad" });
  const planner = await memberNow(coordinator, organisation, "host.plan");
  const list = { text: "Eva Stad <eva@stad.example>", locale: "nl" as const };
  const paying = { shownCents: 0, purchaseOrder: "", site: foundation.id, locale: "nl" as const };
  expect(await addRoster(planner, cohort.id, list, paying)).toMatchObject({ ok: true });
  const { id } = await db.assignment.findFirstOrThrow({ where: { email: person.email } });
  const accepting = { name: person.name, latinName: "" };
  await acceptSeat(await actorNow(person), { token: await tokenOf(id) }, accepting);
  return person;
}

test("a planner looks at the page of a draft before proposing it; nobody else of the host, nor another host", async () => {
  const { pages, below, facilitator, organisation, cohort } = await group({}, "DRAFT");
  const { data } = await pages.load(preview, `${below}/preview`);
  expect(data).toMatchObject({
    refusal: "themeMissing",
    isProposed: false,
    page: { host: { name: organisation.name } },
  });
  await db.cohortSession.updateMany({ data: { title: "Kijken" } });
  expect((await pages.load(preview, `${below}/preview`)).data).toMatchObject({ refusal: null });
  const member = await openHost(facilitator, organisation.id);
  expect((await member.load(preview, `${below}/preview`)).status).toBe(403);
  const other = await addHost();
  const stranger = await openHost(other.owner, other.organisation.id);
  expect((await stranger.load(preview, `${below}/preview`)).status).toBe(404);
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "PUBLISHED" } });
  expect((await pages.load(preview, `${below}/preview`)).location).toBe(`/host/${organisation.id}${below}`);
});

test("a host closes its group and opens it again; what the foundation closed it does not", async () => {
  const { act, now, pages, below, cohort } = await group();
  for (const intent of ["close", "close"]) expect((await act(intent)).location).toContain("done=close");
  expect(await now()).toBe("CLOSED");
  expect((await pages.load(page, below)).data).toMatchObject({ selling: { mayReopen: true } });
  expect((await act("reopen")).location).toContain("done=reopen");
  const desk = await openDesk();
  await desk.send(deskAct, `/desk/cohorts/${cohort.id}`, { intent: "close" }, { id: cohort.id });
  expect((await pages.load(page, below)).data).toMatchObject({ selling: { mayReopen: false } });
  expect((await act("reopen")).status).toBe(409);
  expect(await now()).toBe("CLOSED");
  expect((await db.auditEntry.findMany({ where: { subjectType: "cohort" } })).map((one) => one.act)).toEqual(
    expect.arrayContaining(["cohort.close", "cohort.reopen"]),
  );
});

test("where nobody paid a host cancels it: first the mail is shown, then everybody gets it once", async () => {
  const made = await group(free);
  const person = await follows(made);
  const { seen, cancel: send, now: standing } = made;
  const queued = () => db.mail.findMany({ where: { template: "groupCancelledKept" } });
  expect(await seen()).toMatchObject({ group: { isPaidByOthers: false, isInvoiced: false, told: 1 } });
  const { mails: shown } = ((await seen()) as { group: { mails: { subject: string; text: string }[] } })
    .group;
  expect(shown[0]!.text).toContain("je kunt ze afmaken");
  expect(shown[0]!.text).toContain("Hogeschool Rijkdam, onder de methode van");
  expect((await send({ intent: "cancel" })).status).toBe(400);
  expect([await standing(), await queued()]).toEqual(["PUBLISHED", []]);
  const sure = { intent: "cancel", confirm: "yes" };
  const [first, second] = await Promise.all([send(sure), send(sure)]);
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(await standing()).toBe("CANCELLED");
  const [mail, ...others] = await queued();
  expect([mail!.to, others]).toEqual([person.email, []]);
  const sent = (await mails[mail!.template]!(mail!.data, "nl", foundation))!;
  expect(sent.subject).toBe(shown[0]!.subject);
  expect(sent.attachments).toHaveLength(1);
  expect(await db.orderEvent.count({ where: { kind: "settledWithoutRefund" } })).toBe(1);
  expect(await db.auditEntry.count({ where: { act: "cohort.cancel" } })).toBe(1);
});

test("a draft is cancelled without a tick; another host finds nothing", async () => {
  const { cancel: send, now: standing, below } = await group({}, "DRAFT");
  const other = await addHost();
  const stranger = await openHost(other.owner, other.organisation.id);
  expect((await stranger.send(cancel, `${below}/cancel`, { intent: "cancel" })).status).toBe(404);
  expect((await send({ intent: "cancel" })).status).toBe(303);
  expect(await standing()).toBe("CANCELLED");
});

test("what is over is cancelled no more", async () => {
  const { cohort, coordinator, organisation, now: standing, below } = await group();
  setClock(() => cohort.endsAt.getTime() + 1);
  // A session of before would have ended by now.
  const pages = await openHost(coordinator, organisation.id);
  const send = (form: Record<string, string>) => pages.send(cancel, `${below}/cancel`, form);
  expect((await pages.load(page, below)).data).toMatchObject({ selling: { isOver: true } });
  expect((await send({ intent: "cancel" })).status).toBe(409);
  expect((await send({ intent: "ask", note: "Te laat." })).status).toBe(409);
  expect(await standing()).toBe("PUBLISHED");
});

test("where somebody paid through the shop the foundation is asked, in words, once, until that is taken back", async () => {
  const shop = await openShop();
  const { seen, cancel: send, now: standing, cohort, organisation } = await group();
  const order = await shop.order(await makePerson(), cohort);
  expect((await send({ intent: "cancel", confirm: "yes" })).status).toBe(409);
  shop.double.payCheckout(order.sessionId, "card");
  await shop.double.flush();
  expect(await seen()).toMatchObject({ group: { isPaidByOthers: true, mails: [], askedAt: null } });
  expect((await send({ intent: "cancel", confirm: "yes" })).status).toBe(409);
  expect((await send({ intent: "ask", note: " " })).data).toMatchObject({ refusal: "noteMissing" });
  const long = await send({ intent: "ask", note: "x".repeat(1_001) });
  expect([long.status, long.data]).toEqual([400, { refusal: "noteTooLong", note: "x".repeat(1_001) }]);
  const ask = { intent: "ask", note: "De zaal is afgebrand." };
  await Promise.all([send(ask), send(ask)]);
  expect(await standing()).toBe("PUBLISHED");
  const [mail, ...others] = await db.mail.findMany({ where: { template: "cancellationAsked" } });
  expect([mail!.to, others]).toEqual(["bureau@stadscoalitie.example", []]);
  const text = JSON.stringify(await mails.cancellationAsked!(mail!.data, "nl", foundation));
  for (const said of [organisation.name, ask.note, `/desk/cohorts/${cohort.id}`])
    expect(text).toContain(said);
  const desk = await openDesk();
  const { data } = await desk.load(deskPage, `/desk/cohorts/${cohort.id}`, { id: cohort.id });
  expect(data).toMatchObject({ cohort: { cancelNote: ask.note } });
  const waits = async () => (await desk.load(deskFront, "/desk")).data as { waiting: { kind: string }[] };
  const listed = async () => (await desk.load(deskList, "/desk/cohorts?status=cancelAsked")).data;
  expect((await waits()).waiting).toContainEqual({ kind: "cancellations", count: 1, since: now() });
  expect(await listed()).toMatchObject({ rows: [{ id: cohort.id }] });

  const back = { intent: "takeBack" };
  const taken = await Promise.all([send(back), send(back)]);
  expect(taken.map(({ location }) => location?.split("?")[1])).toEqual(["done=takenBack", "done=takenBack"]);
  expect(await seen()).toMatchObject({ group: { askedAt: null } });
  expect((await waits()).waiting.map(({ kind }) => kind)).not.toContain("cancellations");
  expect(await listed()).toMatchObject({ rows: [] });
  expect(await mails.cancellationAsked!(mail!.data, "nl", foundation)).toBeNull();
  expect(await db.auditEntry.count({ where: { act: "cohort.takeBackCancel" } })).toBe(1);
  expect((await send(ask)).status).toBe(303);
  expect(await db.mail.count({ where: { template: "cancellationAsked" } })).toBe(2);
});
