// What a page says of a text from another piece.
import type { Locale } from "~/i18n/locale";
import { instrumentOf } from "../../instruments";
import type { ArtefactDocument } from "../instrument";
import type { ReadPiece } from "./pieces.db.server";
import {
  giveNamed,
  giveOf,
  isEdited,
  type Offer,
  type Piece,
  type SourceStanding,
  type Taken,
  textGiven,
} from "./taking";
import { inAnyLanguage } from "../team/named-people/taken-out-name";
import { digestOf, isSeen } from "./text-digest.server";

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
  /** What it says now; null when that cannot be read. */
  present: string | null;
  digest: string;
}

/** The piece that a text is of, when it is among these. */
export const pieceIn = (pieces: readonly ReadPiece[], { fromId }: Offer) =>
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

/** A text that can be taken over, with where it comes from. */
export const shownOffer = (offer: Offer, pieces: readonly ReadPiece[], locale: Locale): OfferedText => ({
  ...offer,
  origin: originOf(offer.fromGive, pieceIn(pieces, offer), locale),
  version: pieceIn(pieces, offer)!.version,
  digest: digestOf(offer.text),
});

/**
 * How what was taken over stands to the piece that it came from; null when that cannot be read. What was not saved since did not
 * change. A name that was taken out of both makes no difference, in whichever language.
 */
export function standingOf(taken: Taken, piece: Piece | null): SourceStanding {
  if (!piece) return "gone";
  if (piece.version === taken.seenVersion) return "same";
  const present = textGiven(piece, taken.fromGive, taken.locale);
  const isSame = isSeen(present, taken.seenText) || inAnyLanguage(present) === inAnyLanguage(taken.seenText);
  return isSame ? "same" : "changed";
}

/** A text that was taken over, with how it stands to where it came from. */
export function shownTaken(
  source: Taken,
  document: ArtefactDocument,
  pieces: readonly ReadPiece[],
  locale: Locale,
): TakenText {
  const { key, fromId, fromGive, text, takenAt } = source;
  const piece = pieceIn(pieces, source);
  const present = piece && textGiven(piece, fromGive, source.locale);
  return {
    ...{ key, fromId, fromGive, text, takenAt, present },
    origin: originOf(fromGive, piece, locale),
    standing: standingOf(source, piece),
    isEdited: isEdited(source, document),
    digest: digestOf(present ?? ""),
  };
}
