import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { instrumentOf } from "../../instruments";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";
import type { ArtefactDocument, Instrument } from "../instrument";
import { type BuiltOn, builtOnOf } from "./built-on.queries.server";
import { readablePieces, takenInto } from "./pieces.db.server";
import { type OfferedText, shownOffer, shownTaken, type TakenText } from "./shown-texts.server";
import { inUse, kindsTakenFrom, mostPieces, offersOf, sameSource, type Taken } from "./taking";

/** What came into an artefact from other pieces, what of them can be taken over, and what was built on it in its turn. */
export interface Forward {
  taken: TakenText[];
  offers: OfferedText[];
  builtOn: BuiltOn[];
  /** There may be more pieces than those that are offered. */
  isCut: boolean;
}

/** What the page of a piece says of it: without the texts. */
export interface ForwardInShort {
  taken: TakenInShort[];
  /** For each field that something can be taken over into: from which pieces. */
  atHand: { key: string; from: string[] }[];
  builtOn: BuiltOn[];
}
export type TakenInShort = Pick<
  TakenText,
  "key" | "fromId" | "fromGive" | "origin" | "takenAt" | "standing" | "isEdited"
>;

/** That of an artefact that this person may read. */
export async function forwardInShort(
  scope: PersonScope,
  view: Pick<ArtefactView, "id" | "kind" | "document">,
  locale: Locale,
): Promise<ForwardInShort> {
  const { taken, offers, builtOn } = await forwardOf(scope, view, locale);
  const keys = [...new Set(offers.map(({ key }) => key))];
  return {
    taken: taken.map(({ key, fromId, fromGive, origin, takenAt, standing, isEdited }) => ({
      ...{ key, fromId, fromGive, origin, takenAt, standing, isEdited },
    })),
    atHand: keys.map((key) => ({
      key,
      from: [
        ...new Set(
          offers
            .filter((offer) => offer.key === key)
            .map(({ origin }) => `${origin.instrument} ${origin.title ?? ""}`.trim()),
        ),
      ],
    })),
    builtOn,
  };
}

/** All of it for an artefact that this person may read. */
export async function forwardOf(
  scope: PersonScope,
  { id, kind, document }: Pick<ArtefactView, "id" | "kind" | "document">,
  locale: Locale,
): Promise<Forward> {
  const instrument = instrumentOf(kind)!;
  const [sources, builtOn] = await Promise.all([takenInto(db, id), builtOnOf(scope, id, locale)]);
  const kinds = kindsTakenFrom(instrument);
  const ids = [...new Set(sources.map(({ fromId }) => fromId))];
  const found = await readablePieces(db, scope.personId, { kinds, ids });
  const pieces = found.filter((piece) => piece.id !== id);
  const offers = offersOf(instrument, document, pieces, locale).filter(
    (offer) => !sources.some((source) => sameSource(source, offer) && !isGone(source, document)),
  );
  return {
    taken: inUse(sources, document).map((source) => shownTaken(source, document, pieces, locale)),
    offers: offers.map((offer) => shownOffer(offer, pieces, locale)),
    builtOn,
    isCut: kinds.some((one) => found.filter(({ instrument: { id } }) => id === one).length >= mostPieces),
  };
}

/** Whether nothing stands any more in the field that it was taken over into. */
const isGone = (source: Taken, document: ArtefactDocument) => inUse([source], document).length === 0;

/** What of this person's other pieces can be taken along when one of this instrument is begun. */
export async function offersAtBegin(
  { personId }: PersonScope,
  instrument: Instrument,
  locale: Locale,
): Promise<OfferedText[]> {
  const pieces = await readablePieces(db, personId, { kinds: kindsTakenFrom(instrument) });
  return offersOf(instrument, {}, pieces, locale).map((offer) => shownOffer(offer, pieces, locale));
}
