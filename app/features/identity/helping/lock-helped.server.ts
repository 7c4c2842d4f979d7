import { toLocale } from "~/i18n/locale";
import { isId } from "~/platform/db/ids.server";
import type { Tx } from "~/platform/db/db.server";
import type { Actor } from "../access/scope";
import { type HelpRefusal, whyNotHelped } from "./helping";

/** Somebody who is helped: changes of the same person come one after another until the transaction ends. */
export async function lockHelped(tx: Tx, actor: Actor, personId: string) {
  if (!isId(personId)) return { ok: false, reason: "notFound" } as const;
  await tx.$queryRaw`select from "Person" where id = ${personId}::uuid for no key update`;
  const row = await tx.person.findUnique({
    where: { id: personId, erasedAt: null },
    select: {
      ...{ id: true, email: true, name: true, latinName: true },
      ...{ locale: true, roles: true, disabledAt: true },
    },
  });
  if (!row) return { ok: false, reason: "notFound" } as const;
  const refusal = whyNotHelped(row, actor);
  if (refusal) return { ok: false, reason: refusal } as { ok: false; reason: HelpRefusal };
  return { ok: true, person: { ...row, locale: toLocale(row.locale) } } as const;
}
