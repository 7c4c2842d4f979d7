import { addHost, addHostedCohort } from "~test/rows/hosting";
import { actorNow, memberNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { tokenOf } from "~test/rows/seats";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { moveMail } from "~/features/enrolment/tickets/move-mail.server";
import { agreementVersion } from "~/features/organisations/agreements/agreement";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { addRoster } from "./add-roster.server";
import { movePerson } from "./move-person.server";
import { personToMove } from "./other-groups.queries.server";

beforeEach(() => setClock(() => Date.parse("2027-01-12T09:00:00Z")));
afterEach(() => setClock());

const free = { paidBy: "NOBODY", lowestPriceCents: 0, highestPriceCents: 0, hostShareBp: 0 } as const;

/** A host where nobody pays, with two groups, and somebody who takes part in the first. */
async function host({ capacity = 12, at = "a" } = {}) {
  const { organisation, agreement, owner } = await addHost(free);
  await db.processorAgreement.create({
    data: {
      ...{ id: newId(), organisationId: organisation.id, version: agreementVersion, textHash: "" },
      ...{ acceptedById: owner.id, acceptedByName: owner.name, acceptedAt: now() },
    },
  });
  const a = await addHostedCohort(agreement, [], { priceCents: 0, name: "Voorjaar" });
  const startsAt = new Date("2027-09-07T08:30:00Z");
  const b = await addHostedCohort(agreement, [], { priceCents: 0, name: "Najaar", startsAt, capacity });
  const planner = await memberNow(owner, organisation, "host.plan");
  const person = await addPerson({ email: `rosa-${at}@stad.example`, name: "Rosa Jansen" });
  const put = (cohortId: string, text: string) =>
    addRoster(
      planner,
      cohortId,
      { text, locale: "nl" },
      { shownCents: 0, purchaseOrder: "", site: foundation.id, locale: "nl" },
    );
  await put(a.id, `Rosa Jansen <${person.email}>`);
  const { id, seatId } = await db.assignment.findFirstOrThrow({ where: { email: person.email } });
  await acceptSeat(
    await actorNow(person),
    { token: await tokenOf(id) },
    { name: person.name, latinName: "" },
  );
  return { organisation, agreement, owner, planner, a, b, person, seatId, put };
}

test("somebody goes to another group with all they did, and hears which meetings go and come", async () => {
  const { planner, a, b, seatId } = await host();
  const before = await db.enrolment.findFirstOrThrow();
  await db.reflection.create({ data: { enrolmentId: before.id, blockId: "m0-r", text: "Mijn tekst" } });
  expect(await personToMove(planner, a.id, seatId)).toMatchObject({
    name: "Rosa Jansen",
    groups: [{ id: b.id }],
  });
  expect(await movePerson(planner, { seatId, from: a.id, to: b.id })).toEqual({ ok: true });
  expect(await movePerson(planner, { seatId, from: a.id, to: b.id })).toEqual({
    ok: false,
    reason: "notFound",
  });
  expect(await db.enrolment.findMany({ include: { reflections: true } })).toMatchObject([
    { id: before.id, cohortId: b.id, endedAt: null, movedInAt: now(), reflections: [{ text: "Mijn tekst" }] },
  ]);
  expect(await db.seat.count({ where: { cohortId: b.id } })).toBe(1);
  const [queued, ...more] = await db.mail.findMany({ where: { template: "moved" } });
  expect(more).toEqual([]);
  const mail = await moveMail(queued!.data, "nl", foundation);
  expect(JSON.stringify(mail!.blocks)).toContain("7 september 2027");
  expect(String(mail!.attachments![0]!.content).match(/STATUS:CANCELLED/g)).toHaveLength(2);
});

test("a full group, a closed one, one that teaches something else and another host's are refused", async () => {
  const { agreement, planner, a, b, seatId, put } = await host({ capacity: 1 });
  const move = (to: string, as = planner) => movePerson(as, { seatId, from: a.id, to });
  await put(b.id, "omar@stad.example");
  expect(await move(b.id)).toEqual({ ok: false, reason: "full" });
  const draft = await addHostedCohort(agreement, [], { priceCents: 0, status: "DRAFT" });
  expect(await move(draft.id)).toEqual({ ok: false, reason: "closed" });
  await db.offer.createMany({
    skipDuplicates: true,
    data: { id: "m0-cohort", sells: "MODULE", contentId: "m0", mode: "COHORT", vat: "standard" },
  });
  const module = await addHostedCohort(agreement, [], { priceCents: 0, offerId: "m0-cohort" });
  expect(await move(module.id)).toEqual({ ok: false, reason: "other" });
  const other = await host({ at: "b" });
  for (const to of [other.b.id, a.id, newId(), "nothing"])
    expect(await move(to)).toEqual({ ok: false, reason: "notFound" });
  const stranger = await memberNow(other.owner, other.organisation, "host.plan");
  expect(await move(b.id, stranger)).toEqual({ ok: false, reason: "notFound" });
  expect(await personToMove(stranger, a.id, seatId)).toBeNull();
  expect(await db.enrolment.count({ where: { cohortId: a.id } })).toBe(1);
});
