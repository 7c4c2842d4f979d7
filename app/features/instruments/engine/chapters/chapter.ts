// The chapters of an artefact that is filled in by chapter: which there are, and how far each is.
import { type ArtefactDocument, type CoherenceFinding, filledIn, type Instrument } from "../instrument";
import { sectionOf } from "../rows";

/** Where a button of a chapter's form leads besides to chapters: to the list of them. */
export const toChapters = "chapters";

export interface ChapterStanding {
  id: string;
  /** Of what is asked in it. */
  filled: number;
  of: number;
  /** What does not hang together, and is mended here. */
  loose: CoherenceFinding[];
}

/** How far each chapter is, in their order. */
export const chapterStandings = (
  instrument: Instrument,
  document: ArtefactDocument,
  findings: readonly CoherenceFinding[],
): ChapterStanding[] =>
  instrument.sections.map((section) => ({
    id: section.id,
    ...filledIn({ sections: [section] }, document),
    loose: findings.filter(({ key }) => sectionOf(instrument, key) === section.id),
  }));

/** The chapters before and after one; null where there is none. */
export function chaptersAround(
  { sections }: Instrument,
  id: string,
): { before: string | null; after: string | null } {
  const at = sections.findIndex((section) => section.id === id);
  return { before: sections[at - 1]?.id ?? null, after: sections[at + 1]?.id ?? null };
}
