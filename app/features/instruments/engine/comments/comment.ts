// Comments at the fields of a piece: which fields there are to say something of, and what they are called.
import type { Locale } from "~/i18n/locale";
import { artefactPath, placeInForm } from "../artefact-list";
import type { ArtefactDocument, Instrument } from "../instrument";
import { fieldIn, keyOf, repeatingGroupOf, rowIn, rowsOf, shapeAt } from "../rows";
import { isShared, sharedPath } from "../sharing/share";

export const longestComment = 2_000;

/** Comments that a piece has at most. */
export const mostComments = 500;

/** In milliseconds: who writes the same within it clicked twice. */
export const secondClick = 60_000;

/** By which way somebody comes to a piece: as whoever may read it, or with a link. */
export type CommentPlace = { artefactId: string } | { token: string };

/** How is answered who may not comment there (any more): a link has ended, and what is somebody else's does not exist. */
export const goneStatus = (place: CommentPlace): number => ("token" in place ? 410 : 404);

/** The page of the comments, and that of the piece, by the same way. */
export const commentsPath = (place: CommentPlace): string => `${piecePath(place)}/comments`;
export const piecePath = (place: CommentPlace): string =>
  "token" in place ? sharedPath(place.token) : artefactPath(place.artefactId);

/** The field on the page of the piece, by the same way. */
export const fieldPath = (place: CommentPlace, instrument: Instrument, key: string): string =>
  "token" in place ? `${piecePath(place)}#${key}` : placeInForm(place.artefactId, instrument, key);

/** The page of the comments, at those of a field, ready for another. */
export const commentsAt = (place: CommentPlace, key: string): string =>
  `${commentsPath(place)}?field=${encodeURIComponent(key)}#comments-${key}`;

/** The fields that can be spoken of, in the order of the form: those that are asked once, and of rows those in which something stands. */
export const commentableKeys = (
  instrument: Instrument,
  document: ArtefactDocument,
  { showsPeople }: { showsPeople: boolean },
): { section: string; keys: string[] }[] =>
  instrument.sections
    .map(({ id, groups }) => ({
      section: id,
      keys: groups
        .flatMap((group) =>
          group.repeats === undefined
            ? [...group.fields]
            : rowsOf(group, document).flatMap((row) => group.fields.map((field) => keyOf(field, row))),
        )
        .filter((key) => isShared(shapeAt(instrument, key)!, { showsPeople })),
    }))
    .filter(({ keys }) => keys.length > 0);

/** What a field is called where it stands by itself: with the group that it is of, and the number of its row when it is in one that is there. */
export function nameOfKey(
  instrument: Instrument,
  key: string,
  document: ArtefactDocument,
  locale: Locale,
): string {
  const { fields, groups } = instrument.texts[locale];
  const [field, row] = [fieldIn(key), rowIn(key)];
  const label = fields[field]?.label ?? field;
  const group =
    repeatingGroupOf(instrument, field) ??
    instrument.sections.flatMap((section) => section.groups).find((one) => one.fields.includes(field));
  const heading = group && groups[group.id];
  if (!heading) return label;
  const number = row === null ? 0 : rowsOf(group, document).indexOf(row) + 1;
  return `${heading}${number > 0 ? ` ${number}` : ""}: ${label}`;
}
