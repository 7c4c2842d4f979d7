import type { Staff } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { lockOrganisations } from "../members/members.db.server";
import { type DomainFault, readDomain } from "../organisation/verification";

type Actor = Staff<"organisation.correct">;

export type VerificationChange =
  /** Staff say that it is who it says it is, or take that back. */
  | { act: "verify" | "unverify"; reason: string }
  /** Its mail domain: who has an address there may ask to join. */
  | { act: "link"; domain: string }
  | { act: "unlink"; domain: string };

/** `domainTaken`: linked to another organisation. */
export type VerificationRefusal = DomainFault | "domainTaken" | "notFound";
export type VerificationChanged = { ok: true } | { ok: false; reason: VerificationRefusal };

/** Says of an organisation that it is who it says it is, or links a mail domain to it; and takes either back. What is so stays so. */
export async function changeVerification(
  actor: Actor,
  id: string,
  change: VerificationChange,
): Promise<VerificationChanged> {
  const reading = "domain" in change ? readDomain(change.domain) : null;
  if (reading && !reading.ok) return { ok: false, reason: reading.fault };
  return db.$transaction(async (tx): Promise<VerificationChanged> => {
    if ((await lockOrganisations(tx, [id])).length === 0) return { ok: false, reason: "notFound" };
    if (!reading) {
      const { act, reason } = change as Extract<VerificationChange, { reason: string }>;
      await verify(tx, actor, id, { is: act === "verify", reason });
      return { ok: true };
    }
    const { domain } = reading;
    const linked = await tx.organisationDomain.findUnique({ where: { domain } });
    if (change.act === "link" && linked && linked.organisationId !== id)
      return { ok: false, reason: "domainTaken" };
    const isSo = (linked?.organisationId === id) === (change.act === "link");
    if (isSo) return { ok: true };
    if (change.act === "link")
      await tx.organisationDomain.create({ data: { domain, organisationId: id, createdAt: now() } });
    else await tx.organisationDomain.delete({ where: { domain } });
    await audit(tx, actor, id, { act: `organisation.${change.act}`, detail: { domain } });
    return { ok: true };
  }, transactionLimits);
}

async function verify(tx: Tx, actor: Actor, id: string, { is, reason }: { is: boolean; reason: string }) {
  const { count } = await tx.organisation.updateMany({
    where: { id, verifiedAt: is ? null : { not: null } },
    data: { verifiedAt: is ? now() : null },
  });
  if (count > 0)
    await audit(tx, actor, id, {
      act: is ? "organisation.verify" : "organisation.unverify",
      detail: { reason },
    });
}

const audit = (tx: Tx, actor: Actor, id: string, fact: { act: string; detail: Record<string, string> }) =>
  recordAudit(tx, { actorId: actor.personId, subjectType: "organisation", subjectId: id, ...fact });
