import { renameTickets } from "~/features/enrolment/desk/rename-tickets.server";
import type { Staff } from "~/features/identity/access/scope";
import type { HelpRefusal } from "~/features/identity/helping/helping";
import { lockHelped } from "~/features/identity/helping/lock-helped.server";
import { renamePerson } from "~/features/identity/profile/rename-person.server";
import type { PersonName } from "~/features/identity/profile/person-name";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { queueMail } from "~/platform/mail/mail.server";
import { nameOnCertificate } from "../holder/holder-name";
import { numbersToCorrect } from "../correction/corrections.db.server";
import type { CorrectionReason } from "../correction/correction";
import { nameCorrectedKind } from "./name-corrected-kind";

export interface NameWish {
  /** As `readName` gives it. */
  name: PersonName;
  reason: CorrectionReason;
  /** The id of the site whose mail tells of it. */
  site: string;
}

/** - `notPrintable`: a certificate could not carry it. */
export type NameCorrected = { ok: true } | { ok: false; reason: HelpRefusal | "notFound" | "notPrintable" };

/**
 * Corrects the name of somebody who asks the desk: in the profile, on every valid ticket, and, by a job, on every certificate that holds,
 * each replaced by a new version. They are mailed what changed, with their tickets anew. The audit log keeps the reason and no name.
 * What carries the name already stays as it is, so that twice is once. Refuses what `whyNotHelped` does.
 */
export async function correctName(
  actor: Staff<"certificate.correct">,
  personId: string,
  { name, reason, site }: NameWish,
): Promise<NameCorrected> {
  if ("gap" in nameOnCertificate(name)) return { ok: false, reason: "notPrintable" };
  return db.$transaction(async (tx): Promise<NameCorrected> => {
    const found = await lockHelped(tx, actor, personId);
    if (!found.ok) return found;
    const { email: to, locale } = found.person;
    const isRenamed = await renamePerson(tx, personId, name);
    const tickets = await renameTickets(tx, personId, name);
    const certificates = (await numbersToCorrect(tx, personId)).length;
    if (!isRenamed && tickets.count === 0 && certificates === 0) return { ok: true };
    if (certificates > 0)
      await addJob(tx, "correct-certificates", { personId, actorId: actor.personId, reason });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "person.name",
      subjectType: "person",
      subjectId: personId,
      detail: { reason, tickets: tickets.count, certificates },
    });
    const data = { personId, ticketIds: tickets.toCome, certificates };
    await queueMail(tx, { to, personId, locale, site, kind: nameCorrectedKind, data });
    return { ok: true };
  }, transactionLimits);
}
