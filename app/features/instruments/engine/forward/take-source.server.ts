import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { isId } from "~/platform/db/ids.server";
import { applySaves, type FieldFault } from "../artefact";
import { type ArtefactRefusal, changeArtefact, type OpenArtefact } from "../artefacts/change-artefact.server";
import { readablePieces, takenInto } from "./pieces.db.server";
import { type Offer, type Piece, sameSource, takingFields, type Taken, textGiven, withTaken } from "./taking";
import { digestOf, leftText } from "./text-digest.server";

/** What was chosen: a text of a piece for a field, as it was shown (`digest`), and the version of the field beside it. */
export interface ChosenSource extends Omit<Offer, "text"> {
  digest: string;
  base: number;
}

/** `changed`: the field or the text is otherwise than it was shown, or there is no such text any more. `fault`: it does not fit. */
export type ChoiceRefusal =
  ArtefactRefusal | { ok: false; reason: "changed" } | { ok: false; reason: "fault"; fault: FieldFault };

/**
 * Takes a text of another piece over into a field of this one: into an empty field, or below what stands there. What was taken over from the same place
 * earlier and still stands there alone is replaced, and stays in the history. `locale`: in which language it was shown, for texts that are put in words.
 */
export async function takeSource(
  scope: PersonScope,
  id: string,
  chosen: ChosenSource,
  locale: Locale,
): Promise<{ ok: true } | ChoiceRefusal> {
  const changed = await changeArtefact(scope, id, async (open) => {
    const { instrument, current, tx, at, write } = open;
    const { key, base } = chosen;
    const source = await sourceOf(open, scope, chosen, locale);
    const takes = takingFields(instrument, current.document).find((field) => field.key === key);
    if (!source || (!source.taken && !takes?.takesFrom.includes(chosen.fromGive))) return "changed";
    const { text, piece, taken } = source;
    const present = current.document[key] ?? "";
    const next = withTaken(present, text, taken?.text);
    const outcome = applySaves(instrument, current, { [key]: { text: next, version: base } });
    if (outcome.faults[key]) return outcome.faults[key];
    if (outcome.conflicts[key] || text === "") return "changed";
    if (outcome.next) await write(outcome.next, { isKept: outcome.keepEarlier, also: [] });
    const now = {
      ...{ text, takenAt: at, takenById: scope.personId },
      ...{ seenText: text, seenVersion: piece.version, locale: source.locale },
    };
    const { fromId, fromGive } = chosen;
    const row = { artefactId: id, key, fromId, fromGive };
    await tx.artefactSource.upsert({
      where: { artefactId_key_fromId_fromGive: row },
      create: { ...row, ...now },
      update: now,
    });
    return null;
  });
  return answerOf(changed);
}

/** Leaves what stands in a field as it is though its source changed: the mark goes. Its new text, which nobody took, is kept as a digest. */
export async function leaveSource(
  scope: PersonScope,
  id: string,
  chosen: ChosenSource,
): Promise<{ ok: true } | ChoiceRefusal> {
  const changed = await changeArtefact(scope, id, async (open) => {
    const source = await sourceOf(open, scope, chosen, "nl");
    if (!source?.taken) return "changed";
    const { key, fromId, fromGive } = chosen;
    await open.tx.artefactSource.update({
      where: { artefactId_key_fromId_fromGive: { artefactId: id, key, fromId, fromGive } },
      data: { seenText: leftText(source.text), seenVersion: source.piece.version },
    });
    return null;
  });
  return answerOf(changed);
}

/** The text that was chosen as it is now, when that is as it was shown; null when not. */
async function sourceOf(
  { tx, row }: OpenArtefact,
  { personId }: PersonScope,
  chosen: ChosenSource,
  shownIn: Locale,
): Promise<{ text: string; piece: Piece; taken: Taken | undefined; locale: Locale } | null> {
  if (!isId(chosen.fromId)) return null;
  const [piece] = await readablePieces(tx, personId, { ids: [chosen.fromId] });
  if (!piece || piece.id === row.id) return null;
  const taken = (await takenInto(tx, row.id)).find((one) => sameSource(one, chosen));
  for (const locale of taken ? [taken.locale, shownIn] : [shownIn]) {
    const text = textGiven(piece, chosen.fromGive, locale);
    if (digestOf(text) === chosen.digest) return { text, piece, taken, locale };
  }
  return null;
}

function answerOf(
  changed: { ok: true; result: "changed" | FieldFault | null } | ArtefactRefusal,
): { ok: true } | ChoiceRefusal {
  if (!changed.ok) return changed;
  const { result } = changed;
  if (result === null) return { ok: true };
  return result === "changed"
    ? { ok: false, reason: "changed" }
    : { ok: false, reason: "fault", fault: result };
}
