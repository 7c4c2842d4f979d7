import { DateTime } from "luxon";
import { moduleSetId } from "~/features/curriculum/content/module-set";
import type { AgreementTerms } from "~/features/hosting/agreements/agreement-terms";
import { frozenText } from "~/features/hosting/agreements/frozen-text.server";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { demoEnquiries } from "../interest";
import { demoOrganisations } from "../organisations";
import type { DemoPeople } from "../people";
import { noteAttendance } from "./attended";
import { seedFinishedGroup } from "./finished-group";
import { seedHandedIn } from "./handed-in";
import { fillBegunGroup } from "./participants";
import { seedTold } from "./told";

/** Its id is fixed: whatever becomes of it, it is not made again. */
const agreementId = "0190c000-0000-7000-8000-000000000001";
const organisationId = demoOrganisations.university;
const priceCents = 49_500;

const sessions = [
  ["m0", "Kennismaken: wie woont er in je stad"],
  ["m1", "Taal verandert: oefenen met andere woorden"],
  ["m2", "Op pad: talent vinden in je wijk"],
  ["m3", "Je startbeeld aan elkaar laten zien"],
] as const;

/** The demo university hosts: its agreement, a group that has begun, with its work and what was said in it, and one that is over. */
export async function seedHosting(people: DemoPeople): Promise<void> {
  await seedAgreement(people);
  const { id: cohortId } = await db.cohort.findFirstOrThrow({
    where: { isDemo: true, agreementId },
    orderBy: { id: "desc" },
  });
  await seedHandedIn(people, cohortId);
  await noteAttendance({ id: cohortId }, people.graduate.id, now());
  await seedTold(people, cohortId);
  await seedFinishedGroup(people, agreementId);
}

/**
 * Its owner accepted an agreement, and facilitates a group that has begun, with three people who bought a seat. Without a payment double nobody
 * has one.
 */
async function seedAgreement({ staff, graduate }: DemoPeople): Promise<void> {
  if ((await db.hostAgreement.count({ where: { id: agreementId } })) > 0) return;
  const today = DateTime.fromJSDate(now(), { zone: homeZone }).startOf("day");
  await agree(today, staff.id, graduate);
  await compose();
  const cohort = await begin(today, graduate);
  await fillBegunGroup(cohort, ["Ilse Voorbeeld", "Bilal Voorbeeld", "Eva Voorbeeld"]);
}

async function agree(today: DateTime, staffId: string, owner: DemoPeople["graduate"]): Promise<void> {
  const utcDay = (one: DateTime) => new Date(`${one.toISODate()}T00:00:00Z`);
  const terms: AgreementTerms = {
    ...{ contentIds: ["mc1", "m0", "m1", "m2", "m3"], languages: ["nl"], locale: "nl" },
    ...{ firstDay: utcDay(today.minus({ days: 30 })), lastDay: utcDay(today.plus({ years: 1 })) },
    ...{ paidBy: "LEARNERS", lowestPriceCents: 29_500, highestPriceCents: 79_500 },
    ...{ hostShareBp: 6_000, rosterSeats: 20 },
    duties:
      "Voorbeeld: de hogeschool zorgt voor een zaal en voor koffie.\nDe stichting leidt twee begeleiders op.",
  };
  const offeredAt = today.minus({ days: 40 }).toJSDate();
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const enquiry = await db.enquiry.findUnique({ where: { id: demoEnquiries.hosting } });
  await db.hostAgreement.create({
    data: {
      ...{ id: agreementId, organisationId, enquiryId: enquiry?.id ?? null, ...terms, isDemo: true },
      ...frozenText({ organisation: name, terms, offeredAt }, "nl"),
      ...{ createdAt: offeredAt, createdById: staffId, offeredAt, offeredById: staffId },
      acceptedAt: today.minus({ days: 35 }).toJSDate(),
      ...{ acceptedById: owner.id, acceptedByName: owner.name },
    },
  });
}

/** Two modules that it may give together. */
async function compose(): Promise<void> {
  const data = { id: newId(), organisationId, sells: "MODULE", mode: "COHORT", source: "host" } as const;
  await db.offer.create({ data: { ...data, contentId: moduleSetId(["m1", "m3"]), vat: "standard" } });
}

/** The group: its first session was six days ago, the second is tomorrow. */
async function begin(today: DateTime, { id: personId, name }: DemoPeople["graduate"]) {
  const offer = await db.offer.findUniqueOrThrow({ where: { id: "mc1-cohort" } });
  const first = today.minus({ days: 6 });
  const planned = sessions.map(([moduleId, title], at) => {
    const day = first.plus({ weeks: at });
    return {
      ...{ id: newId(), title, preparation: [moduleId] },
      ...{ startsAt: day.set({ hour: 9, minute: 30 }).toJSDate(), endsAt: day.set({ hour: 12 }).toJSDate() },
    };
  });
  return db.cohort.create({
    data: {
      ...{ id: newId(), agreementId, offerId: offer.id, isDemo: true, status: "CLOSED" },
      slug: `anders-kijken-hogeschool-${first.toFormat("yyyy-LL")}`,
      name: "Bij Hogeschool Voorbeeld (voorbeeld)",
      ...{ mode: "ON_SITE", place: "Voorbeeldzaal, Hogeschool Voorbeeld", language: "nl" },
      accessibility: "Voorbeeld: de zaal is gelijkvloers.",
      ...{ capacity: 15, priceCents, vat: offer.vat, enrolUntil: today.minus({ days: 10 }).toJSDate() },
      ...{ startsAt: planned[0]!.startsAt, endsAt: planned.at(-1)!.endsAt },
      sessions: { create: planned },
      facilitators: { create: { id: newId(), personId, name, line: "Docent (voorbeeld)" } },
    },
  });
}
