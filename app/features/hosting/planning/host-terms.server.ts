import type { HostTerms } from "~/features/cohorts/hosts/hosted-plan";
import type { Member } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { isId } from "~/platform/db/ids.server";
import { agreedTerms } from "./agreed-terms";
import { withinAgreement } from "./within-agreement";

/**
 * Holds the plans of a host to its agreements. The agreement stays as it is until the plan is saved: ending it waits, or this waits and sees
 * that it ended. One of another organisation is none.
 */
export const hostTerms = ({ organisation }: Member<"host.plan">): HostTerms => ({
  async faultsOf(tx, plan, before) {
    const { agreementId: id } = plan.hosted;
    if (!isId(id)) return { agreement: "choiceWrong" };
    await tx.$executeRaw`select from "HostAgreement" where id = ${id}::uuid for share`;
    const where = { id, organisationId: organisation.id, acceptedAt: { not: null } };
    const agreement = await tx.hostAgreement.findFirst({ where });
    if (!agreement) return { agreement: "choiceWrong" };
    // Modules that were put together may be taken apart at this moment; from here on they stay until the plan is saved.
    await tx.$executeRaw`select from "Offer" where id = ${plan.offerId} for key share`;
    const offer = await tx.offer.findUnique({ where: { id: plan.offerId } });
    if (!offer) return { offerId: "choiceWrong" };
    if (offer.organisationId !== null && offer.organisationId !== organisation.id)
      return { offerId: "offerNotAgreed" };
    return withinAgreement({ ...plan, contentId: offer.contentId }, agreedTerms(agreement, now()), {
      now: now(),
      before,
    });
  },
});
