// Enrolments that are completed, for tests of what follows: certificates.
import { addPerson } from "./people";

type PersonValues = Parameters<typeof addPerson>[0];

/** Somebody who completed "Anders kijken" on 12 January 2027, or other content with `contentId`. */
export async function addCompletion(
  person: PersonValues = {},
  { contentId = "mc1", isCompleted = true } = {},
) {
  const { db } = await import("~/platform/db/db.server");
  const { newId } = await import("~/platform/db/ids.server");
  const holder = await addPerson({ name: "Noor Jansen-de Vries", ...person });
  const offer = {
    id: `${contentId}-self-paced`,
    sells: "MASTERCLASS",
    contentId,
    mode: "SELF_PACED",
    vat: "standard",
  } as const;
  await db.offer.upsert({ where: { id: offer.id }, create: offer, update: {} });
  const enrolment = await db.enrolment.create({
    data: {
      id: newId(),
      personId: holder.id,
      offerId: offer.id,
      contentId,
      completedAt: isCompleted ? new Date("2027-01-12T09:30:00Z") : null,
    },
  });
  return { holder, enrolmentId: enrolment.id };
}

/** The same with the certificate issued. */
export async function addCertificate(person: PersonValues = {}) {
  const { issueCertificates } = await import("~/features/credentials/issuing/issue-certificates.server");
  const completion = await addCompletion(person);
  const issue = await issueCertificates(completion.enrolmentId);
  if (!issue.ok) throw new Error(`not issued: ${issue.reason}`);
  return { ...completion, number: issue.number };
}
