import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { instrumentOf } from "../instruments";
import { applySaves } from "./artefact";
import { titleOf } from "./instrument";
import { startTexts } from "./start-texts.queries.server";

/**
 * Begins an artefact with this instrument, with what this person wrote before at the lessons of these fields. Returns its id. Refusal:
 * `notFound`, when there is no such instrument.
 */
export async function createArtefact(
  scope: PersonScope,
  kind: string,
  takeAlong: readonly string[],
): Promise<{ ok: true; id: string } | { ok: false; reason: "notFound" }> {
  const instrument = instrumentOf(kind);
  if (!instrument) return { ok: false, reason: "notFound" };
  const written = await startTexts(scope, instrument);
  const saves = written
    .filter(({ field }) => takeAlong.includes(field))
    .map(({ field, text }) => [field, { text, version: 0 }] as const);
  const empty = { document: {}, fieldVersions: {}, version: 0 };
  const { document, fieldVersions } = applySaves(instrument, empty, Object.fromEntries(saves)).next ?? empty;
  const [id, at] = [newId(), now()];
  await db.$transaction(
    (tx) =>
      tx.artefact.create({
        data: {
          id,
          kind,
          schemaVersion: instrument.version,
          title: titleOf(instrument, document),
          personId: scope.personId,
          document: { ...document },
          fieldVersions: { ...fieldVersions },
          createdAt: at,
          updatedAt: at,
          version: 1,
        },
      }),
    transactionLimits,
  );
  return { ok: true, id };
}
