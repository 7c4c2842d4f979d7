import { moduleSetId } from "~/features/curriculum/content/module-set";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Member } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { isAgreed } from "../planning/agreed-terms";
import { agreementsToPlan } from "../planning/agreements-to-plan.queries.server";
import type { ComposingFault } from "./composing.messages";

export type Composed = { ok: true; id: string } | { ok: false; fault: ComposingFault };

/**
 * Puts modules together for the cohorts of a host, in the order of the curriculum whatever the order of `chosen`; the same modules once more
 * are what is there already. Refuses fewer than two (`tooFew`), modules that no agreement in force names together or that are not written
 * (`notAgreed`), and those of a masterclass that it may teach as it is (`isMasterclass`).
 */
export async function composeModules(
  member: Member<"host.plan">,
  chosen: readonly string[],
): Promise<Composed> {
  const wanted = new Set(chosen);
  const { modules: all, masterclasses } = currentCurriculum();
  const modules = all("nl").filter(({ id, status }) => wanted.has(id) && status === "written");
  if (wanted.size < 2) return { ok: false, fault: "tooFew" };
  const contentId = moduleSetId(modules.map(({ id }) => id));
  const agreements = (await agreementsToPlan(member, "nl")).filter((one) => isAgreed(one, contentId));
  if (modules.length < wanted.size || agreements.length === 0) return { ok: false, fault: "notAgreed" };
  const isOfMasterclass = masterclasses("nl").some(
    ({ id, modules: own }) =>
      own.length === wanted.size &&
      own.every((module) => wanted.has(module.id)) &&
      agreements.some((one) => isAgreed(one, id)),
  );
  if (isOfMasterclass) return { ok: false, fault: "isMasterclass" };
  const vat = modules.flatMap(({ offers }) => offers)[0]?.vat ?? "standard";
  return { ok: true, id: await keep(member, contentId, vat) };
}

const keep = (member: Member<"host.plan">, contentId: string, vat: string): Promise<string> =>
  db.$transaction(async (tx) => {
    const organisationId = member.organisation.id;
    const id = newId();
    const created = await tx.offer.createMany({
      data: { id, sells: "MODULE", mode: "COHORT", source: "host", organisationId, contentId, vat },
      skipDuplicates: true,
    });
    if (created.count === 0) {
      const where = { organisationId_contentId: { organisationId, contentId } };
      return (await tx.offer.findUniqueOrThrow({ where, select: { id: true } })).id;
    }
    await recordAudit(tx, {
      ...{ actorId: member.personId, act: "offer.compose", subjectType: "offer", subjectId: id },
    });
    return id;
  }, transactionLimits);

/** Removes what a host put together; what is gone already stays so. Refuses (false) what a cohort learns or learned. */
export const removeComposition = (member: Member<"host.plan">, id: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const own = { id, organisationId: member.organisation.id };
    // Waits for who plans a cohort of it, and lets nobody begin one meanwhile.
    await tx.$executeRaw`select from "Offer" where id = ${id} for update`;
    const { count } = await tx.offer.deleteMany({
      where: { ...own, cohorts: { none: {} }, orderLines: { none: {} }, enrolments: { none: {} } },
    });
    if (count > 0)
      await recordAudit(tx, {
        ...{ actorId: member.personId, act: "offer.remove", subjectType: "offer", subjectId: id },
      });
    return count > 0 || (await tx.offer.count({ where: own })) === 0;
  }, transactionLimits);
