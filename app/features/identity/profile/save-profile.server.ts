import { recordAudit } from "~/platform/audit.server";
import { db } from "~/platform/db/db.server";
import { isSecure } from "~/platform/env.server";
import type { Locale } from "~/i18n/locale";
import type { Actor } from "../access/scope";
import { languageCookie } from "../sessions/cookies";
import { latinNameOf } from "./latin-name.queries.server";
import { type NameFault, type PersonName, readName } from "./person-name";
import { renamePerson } from "./rename-person.server";

export type SavedProfile = { ok: true; cookie: string } | { ok: false; fault: NameFault };

/**
 * Saves the actor's name (as it must stand on new certificates, with its Latin spelling) and language. Returns the Set-Cookie
 * value of the language. A certificate that waited for the name is issued. Refuses what `readName` refuses. The audit log
 * learns which fields changed, not to what.
 */
export async function saveProfile(
  actor: Actor,
  { locale, ...typed }: PersonName & { locale: Locale },
): Promise<SavedProfile> {
  const reading = readName(typed, actor.name);
  if (!reading.ok) return reading;
  const { name, latinName } = reading;
  const isSameName = name === actor.name && latinName === (await latinNameOf(actor));
  const changed = [...(isSameName ? [] : ["name"]), ...(locale === actor.locale ? [] : ["language"])];
  if (changed.length > 0)
    await db.$transaction(async (tx) => {
      await tx.person.update({ where: { id: actor.personId }, data: { locale } });
      await renamePerson(tx, actor.personId, { name, latinName });
      await recordAudit(tx, {
        actorId: actor.personId,
        act: "profile.change",
        subjectType: "person",
        subjectId: actor.personId,
        detail: { changed },
      });
    });
  return { ok: true, cookie: languageCookie(locale, isSecure) };
}
