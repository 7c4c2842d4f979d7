import type { Actor } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { instrumentOf } from "../../instruments";
import { offersAtBegin } from "../forward/forward.queries.server";
import { begunWith, offerName } from "../forward/taking";
import { applySaves } from "../artefact";
import type { ArtefactDocument } from "../instrument";
import { addArtefact, type AddRefusal } from "./add-artefact.server";
import { startTexts } from "./start-texts.queries.server";

export type CreateRefusal = "notFound" | "tooLong" | AddRefusal;

/**
 * Begins an artefact with this instrument, with what this person wrote before, by names that say which text was shown: at lessons (`StartText`) and in other
 * pieces (`offerName`); and with what is `given`, by key. Returns its id, and whether all that was chosen fitted and was as it was shown; a
 * second click has the id of the first. It is their own, or of an organisation that they act for, with them as the first who edits it.
 * Refusals: `notFound`, when there is no such instrument; `tooLong`, when something that is given does not fit; and those of `addArtefact`.
 */
export async function createArtefact(
  scope: Actor,
  kind: string,
  takeAlong: readonly string[],
  {
    given = {},
    locale = "nl",
    organisationId = null,
  }: { given?: ArtefactDocument; locale?: Locale; organisationId?: string | null } = {},
): Promise<{ ok: true; id: string; isWhole: boolean } | { ok: false; reason: CreateRefusal }> {
  const instrument = instrumentOf(kind);
  if (!instrument) return { ok: false, reason: "notFound" };
  const saves = Object.entries(given).map(([key, text]) => [key, { text, version: 0 }] as const);
  const empty = { document: {}, fieldVersions: {}, version: 0 };
  const { faults } = applySaves(instrument, empty, Object.fromEntries(saves));
  if (Object.keys(faults).length > 0) return { ok: false, reason: "tooLong" };
  const written = await startTexts(scope, instrument);
  const texts = written
    .filter(({ name }) => takeAlong.includes(name))
    .map(({ field, text }) => [field, text] as const);
  const offers = (await offersAtBegin(scope, instrument, locale)).filter((offer) =>
    takeAlong.includes(offerName(offer)),
  );
  const isAsShown = texts.length + offers.length === new Set(takeAlong).size;
  const { left, ...begun } = begunWith(instrument, { ...Object.fromEntries(texts), ...given }, offers);
  const added = await addArtefact(scope, instrument, { ...begun, locale, organisationId });
  return added.ok ? { ...added, isWhole: isAsShown && left.length === 0 } : added;
}
