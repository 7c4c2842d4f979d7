import type { Actor } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { openTeam } from "./team-access.db.server";
import { workWithoutEditorKind } from "./mails/team-mail-kinds";

/** `lastEditor`: nobody would be left who edits it, and who leads the organisation does not know. */
export type ReaderRefusal = "notFound" | "readOnly" | "lastEditor";

/** What is to happen with one who reads a piece. `isTold`: who leads the organisation is told when nobody is left who edits it. */
export interface ReaderChange {
  personId: string;
  act: "edit" | "read" | "end";
  isTold: boolean;
  site: string;
}

/**
 * Lets a reader of an organisation's piece edit it, or read it only, or ends that they read it. Who edits it may, and who gives out the organisation's
 * pieces; everybody may leave. What is so already stays so. Refusals: `ReaderRefusal`; `notFound` also for who does not read it.
 */
export async function changeReader(
  actor: Actor,
  artefactId: string,
  { personId, act, isTold, site }: ReaderChange,
): Promise<{ ok: true } | { ok: false; reason: ReaderRefusal }> {
  return db.$transaction(async (tx) => {
    const refuse = (reason: ReaderRefusal) => ({ ok: false, reason }) as const;
    const team = await openTeam(tx, actor, artefactId);
    if (!team || !team.readers.has(personId)) return refuse("notFound");
    const { organisationId, readers, role, mayChange } = team;
    const isLeaving = act === "end" && personId === actor.personId;
    if (!mayChange && !isLeaving) return refuse("readOnly");
    if (act !== "end" && readers.get(personId) === (act === "edit")) return { ok: true } as const;
    const isWithoutEditor =
      act !== "edit" &&
      readers.get(personId) === true &&
      ![...readers].some(([one, mayEdit]) => one !== personId && mayEdit);
    if (isWithoutEditor && role === "MEMBER") {
      if (!isTold) return refuse("lastEditor");
      await tellManagers(tx, { artefactId, organisationId, site });
    }
    const where = { artefactId_personId: { artefactId, personId } };
    if (act === "end") await tx.artefactMember.delete({ where });
    else await tx.artefactMember.update({ where, data: { mayEdit: act === "edit" } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: act !== "end" ? "work.may" : isLeaving ? "work.leave" : "work.end",
      ...{ subjectType: "organisation", subjectId: organisationId },
      detail: { artefactId, personId, ...(act === "end" ? {} : { mayEdit: act === "edit" }) },
    });
    return { ok: true } as const;
  }, transactionLimits);
}

async function tellManagers(
  tx: Tx,
  { artefactId, organisationId, site }: { artefactId: string; organisationId: string; site: string },
): Promise<void> {
  const managers = await tx.person.findMany({
    where: {
      disabledAt: null,
      memberships: { some: { organisationId, until: null, role: { not: "MEMBER" } } },
    },
    select: { id: true, email: true, locale: true },
    orderBy: { id: "asc" },
  });
  await queueMails(
    tx,
    managers.map(({ id, email, locale }) => ({
      ...{ to: email, personId: id, locale: toLocale(locale), site },
      ...{ kind: workWithoutEditorKind, data: { artefactId } },
    })),
  );
}
