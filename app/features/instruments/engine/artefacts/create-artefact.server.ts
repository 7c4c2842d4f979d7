import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { instrumentOf } from "../../instruments";
import { offersAtBegin } from "../forward/forward.queries.server";
import { begunWith, offerName } from "../forward/taking";
import { addArtefact, type AddRefusal } from "./add-artefact.server";
import { startTexts } from "./start-texts.queries.server";

/**
 * Begins an artefact with this instrument, with what this person wrote before: at the lessons of these fields, and in other pieces by the
 * names of what they hand on (`offerName`). Returns its id, and whether all that was chosen fitted; a second click has the id of the first.
 * Refusals: `notFound`, when there is no such instrument, and those of `addArtefact`.
 */
export async function createArtefact(
  scope: PersonScope,
  kind: string,
  takeAlong: readonly string[],
  { locale = "nl" }: { locale?: Locale } = {},
): Promise<{ ok: true; id: string; isWhole: boolean } | { ok: false; reason: "notFound" | AddRefusal }> {
  const instrument = instrumentOf(kind);
  if (!instrument) return { ok: false, reason: "notFound" };
  const written = await startTexts(scope, instrument);
  const texts = written
    .filter(({ field }) => takeAlong.includes(field))
    .map(({ field, text }) => [field, text] as const);
  const offers = (await offersAtBegin(scope, instrument, locale)).filter((offer) =>
    takeAlong.includes(offerName(offer)),
  );
  const { left, ...begun } = begunWith(instrument, Object.fromEntries(texts), offers);
  const added = await addArtefact(scope, instrument, { ...begun, locale });
  return added.ok ? { ...added, isWhole: left.length === 0 } : added;
}
