import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { instrumentOf } from "../../instruments";
import { isReadable } from "../artefacts/artefact-access.db.server";
import type { ArtefactView } from "../artefacts/artefacts.queries.server";
import type { ArtefactDocument, Instrument } from "../instrument";
import { type ReadPiece, readablePieces, takenInto } from "./pieces.db.server";
import {
  giveNamed,
  giveOf,
  inUse,
  isEdited,
  kindsTakenFrom,
  mostPieces,
  type Offer,
  offersOf,
  sameSource,
  type SourceStanding,
  standingOf,
  type Taken,
  textGiven,
} from "./taking";
import { digestOf } from "./text-digest.server";

/** Where a text comes from, in words: the instrument, what the piece is called, and which of its fields. */
export interface Origin {
  instrument: string;
  /** Null when whoever asks may not read it, or it is gone. */
  title: string | null;
  label: string;
  isOwn: boolean;
  organisation: string | null;
}

export interface OfferedText extends Offer {
  origin: Origin;
  /** The version of the piece. */
  version: number;
  /** Says which text was shown. */
  digest: string;
}

export interface TakenText extends Offer {
  origin: Origin;
  takenAt: Date;
  standing: SourceStanding;
  isEdited: boolean;
  /** What it said when somebody last took it over or left it, and what it says now; null when that cannot be read. */
  seenText: string;
  present: string | null;
  digest: string;
}

/** A field of another piece that something of this one was taken over into. */
export interface BuiltOn {
  id: string;
  key: string;
  instrument: string;
  title: string;
  label: string;
}

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

/** How many sources of each of these artefacts changed since they were taken over; those without are left out. */
export async function changedSources(
  { personId }: PersonScope,
  ids: readonly string[],
): Promise<Record<string, number>> {
  if (ids.length === 0) return {};
  const sources = await db.$queryRawUnsafe<(Taken & { artefactId: string })[]>(
    `select s.* from "Artefact" a join "ArtefactSource" s on s."artefactId" = a.id join "Artefact" f on f.id = s."fromId"
      where a.id = any($2::uuid[]) and ${isReadable("$1")} and f.version <> s."seenVersion" and btrim(a.document ->> s.key, E' \\n\\t') <> ''`,
    personId,
    [...ids],
  );
  const pieces = await readablePieces(db, personId, { ids: [...new Set(sources.map((one) => one.fromId))] });
  const counts: Record<string, number> = {};
  for (const source of sources)
    if (standingOf(source, pieceIn(pieces, source)) === "changed")
      counts[source.artefactId] = (counts[source.artefactId] ?? 0) + 1;
  return counts;
}

async function builtOnOf({ personId }: PersonScope, id: string, locale: Locale): Promise<BuiltOn[]> {
  const rows = await db.$queryRawUnsafe<{ id: string; kind: string; title: string; key: string }[]>(
    `select distinct a.id, a.kind, a.title, s.key from "ArtefactSource" s join "Artefact" a on a.id = s."artefactId"
      where s."fromId" = $2::uuid and ${isReadable("$1")} and btrim(a.document ->> s.key, E' \\n\\t') <> '' order by a.title, a.id, s.key limit 100`,
    personId,
    id,
  );
  return rows.flatMap(({ kind, ...row }) => {
    const texts = instrumentOf(kind)?.texts[locale];
    if (!texts) return [];
    return [{ ...row, instrument: texts.name, label: texts.fields[row.key.split("@", 1)[0]!]?.label ?? "" }];
  });
}

const pieceIn = (pieces: readonly ReadPiece[], { fromId }: Offer) =>
  pieces.find(({ id }) => id === fromId) ?? null;

function originOf(fromGive: string, piece: ReadPiece | null, locale: Locale): Origin {
  const { kind, give } = giveNamed(fromGive);
  const instrument = instrumentOf(kind);
  return {
    instrument: instrument?.texts[locale].name ?? "",
    title: piece && piece.title,
    label: (instrument && giveOf(instrument, give)?.label[locale]) ?? "",
    isOwn: piece?.isOwn ?? false,
    organisation: piece?.organisation ?? null,
  };
}

const shownOffer = (offer: Offer, pieces: readonly ReadPiece[], locale: Locale): OfferedText => ({
  ...offer,
  origin: originOf(offer.fromGive, pieceIn(pieces, offer), locale),
  version: pieceIn(pieces, offer)!.version,
  digest: digestOf(offer.text),
});

function shownTaken(
  source: Taken,
  document: ArtefactDocument,
  pieces: readonly ReadPiece[],
  locale: Locale,
): TakenText {
  const { key, fromId, fromGive, text, takenAt, seenText } = source;
  const piece = pieceIn(pieces, source);
  const present = piece && textGiven(piece, fromGive, source.locale);
  return {
    ...{ key, fromId, fromGive, text, takenAt, seenText, present },
    origin: originOf(fromGive, piece, locale),
    standing: standingOf(source, piece),
    isEdited: isEdited(source, document),
    digest: digestOf(present ?? ""),
  };
}
