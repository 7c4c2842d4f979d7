import { parseEmail } from "~/features/identity/profile/email";
import type { Actor } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { countAttempt } from "~/platform/rate-limit.server";
import { mostReaders, openTeam } from "./team-access.db.server";
import { workAskedKind } from "./mails/team-mail-kinds";

/**
 * `readOnly`: the actor reads the piece and may not say who else does. `notColleague`: nobody of that address acts for the organisation. `isReader`:
 * they read it already, with another right. `tooMany`: a hundred do. `tooOften`: the actor asked fifty times within the hour.
 */
export type AskRefusal = "notFound" | "readOnly" | "notColleague" | "isReader" | "tooMany" | "tooOften";

/** Whom: a colleague by the id of their person, or by what was typed as their address. */
export interface AskedColleague {
  personId: string;
  email: string;
  mayEdit: boolean;
}

const askLimit = (personId: string) => ({ key: `ask-to-work:${personId}`, limit: 50, windowSeconds: 3_600 });

/** Asks a colleague to a piece of an organisation that both act for, to read it or to edit it; they get a mail. Who was asked to the same already is asked no more. Refusals: `AskRefusal`. */
export async function askColleague(
  actor: Actor,
  artefactId: string,
  { personId, email, mayEdit, site }: AskedColleague & { site: string },
): Promise<{ ok: true } | { ok: false; reason: AskRefusal }> {
  const refuse = (reason: AskRefusal) => ({ ok: false, reason }) as const;
  if ((await countAttempt(askLimit(actor.personId))) !== null) return refuse("tooOften");
  const address = parseEmail(email);
  const who = isId(personId) ? { id: personId } : address ? { email: address } : null;
  return db.$transaction(async (tx) => {
    const team = await openTeam(tx, actor, artefactId);
    if (!team) return refuse("notFound");
    if (!team.mayChange) return refuse("readOnly");
    const { organisationId, readers } = team;
    const colleague =
      who &&
      (await tx.person.findFirst({
        where: { ...who, disabledAt: null, memberships: { some: { organisationId, until: null } } },
        select: { id: true, email: true, locale: true },
      }));
    if (!colleague) return refuse("notColleague");
    // A second click.
    if (readers.get(colleague.id) === mayEdit) return { ok: true } as const;
    if (readers.has(colleague.id)) return refuse("isReader");
    if (readers.size >= mostReaders) return refuse("tooMany");
    const asked = { mayEdit, addedById: actor.personId, addedAt: now() };
    await tx.artefactMember.upsert({
      where: { artefactId_personId: { artefactId, personId: colleague.id } },
      create: { artefactId, personId: colleague.id, ...asked },
      update: asked,
    });
    if (colleague.id !== actor.personId)
      await queueMail(tx, {
        ...{ to: colleague.email, personId: colleague.id, locale: toLocale(colleague.locale), site },
        ...{ kind: workAskedKind, data: { artefactId, personId: colleague.id } },
      });
    await recordAudit(tx, {
      ...{ actorId: actor.personId, act: "work.ask" },
      ...{ subjectType: "organisation", subjectId: organisationId },
      detail: { artefactId, personId: colleague.id, mayEdit },
    });
    return { ok: true } as const;
  }, transactionLimits);
}
