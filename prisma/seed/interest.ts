import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import type { EnquiryKind } from "~/features/interest/enquiries/enquiry";
import type { Wish } from "~/features/interest/leaving/wish";

const day = 86_400_000;
const ago = (days: number) => new Date(now().getTime() - days * day);

/** Who waits for what: masterclass, wish, language, and whether they confirmed. The second opened after somebody asked to hear of it. */
const waiting: [masterclassId: string, wish: Wish, locale: string, isConfirmed: boolean][] = [
  ["mc1", "DATES", "nl", true],
  ["mc1", "DATES", "nl", true],
  ["mc1", "LANGUAGE", "en", true],
  ["mc2", "OPENING", "nl", true],
  ["mc2", "OPENING", "en", true],
  ["mc4", "DATES", "nl", false],
];

/** Their ids are fixed: whatever the desk makes of them, they are not made again. */
export const demoEnquiries = {
  hosting: "0190b000-0000-7000-8000-000000000001",
  licence: "0190b000-0000-7000-8000-000000000002",
};

const enquiries: { id: string; kind: EnquiryKind; locale: string; values: Record<string, string> }[] = [
  {
    id: demoEnquiries.hosting,
    kind: "HOSTING",
    locale: "nl",
    values: {
      name: "Robin Voorbeeld",
      jobTitle: "Coördinator nascholing",
      organisation: "Hogeschool Voorbeeld",
      country: "NL",
      email: "robin@hogeschool.example",
      message:
        "We willen in het najaar een groep van vijftien mensen ontvangen.\n\nKan dat op onze eigen locatie?",
    },
  },
  {
    id: demoEnquiries.licence,
    kind: "LICENCE",
    locale: "en",
    values: {
      name: "Alex Example",
      jobTitle: "Adviser on social policy",
      organisation: "City of Example",
      country: "BE",
      email: "alex@city.example",
      message: "Three of us took the first masterclass. We would like to give it to our own colleagues.",
    },
  },
];

/** People who wait to hear of a masterclass, and two enquiries: one that is new, one that was answered by phone. Their addresses reach no one. */
export async function seedInterest(staffId: string): Promise<void> {
  const site = foundation.id;
  if ((await db.enquiry.count({ where: { id: { in: enquiries.map(({ id }) => id) } } })) > 0) return;
  await db.interest.createMany({
    data: waiting.map(([masterclassId, wish, locale, isConfirmed], at) => ({
      ...{ id: newId(), site, masterclassId, wish, locale },
      email: `wacht-${at + 1}@voorbeeld.example`,
      createdAt: ago(at),
      confirmedAt: isConfirmed ? ago(at) : null,
    })),
    skipDuplicates: true,
  });
  for (const [at, { values, ...enquiry }] of enquiries.entries())
    await db.enquiry.create({
      data: {
        ...enquiry,
        ...(values as {
          [Name in "name" | "jobTitle" | "organisation" | "country" | "email" | "message"]: string;
        }),
        ...{ site, createdAt: ago(at + 1), isDemo: true },
      },
    });
  const answered = enquiries[1]!.id;
  await db.enquiryAnswer.create({
    data: {
      ...{ id: newId(), enquiryId: answered, isMailed: false },
      text: "Gebeld, en afgesproken dat zij een groep bijwonen.",
      ...{ answeredById: staffId, answeredAt: ago(1) },
    },
  });
  await db.enquiry.update({
    where: { id: answered },
    data: { assignedToId: staffId, answeredAt: ago(1) },
  });
}
