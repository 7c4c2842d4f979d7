import type { ListShape } from "~/lib/lists/list-page";
import type { Instrument } from "./instrument";
import { sectionOf } from "./rows";

/** What somebody made, last changed first. */
export const artefactList = {
  path: "/my/work",
  sorts: { changed: "instant" },
  first: { by: "changed", isDescending: true },
  filters: {},
} as const satisfies ListShape;

/** The page of an artefact, and what stands below it. */
export const artefactPath = (
  id: string,
  below:
    "" | "/history" | "/sources" | "/share" | "/delete" | "/save" | "/team" | ".pdf" | ".docx" | ".json" = "",
) => `${artefactList.path}/${id}${below}`;

/** The page of one chapter, of an artefact that is filled in by chapter. */
export const chapterPath = (id: string, chapter: string) => `${artefactList.path}/${id}/chapters/${chapter}`;

/** Where in the form of an artefact something stands: a key of its document, `rows-<group>` or `section-<id>`. Who only reads is led from there to the same in the whole. */
export function placeInForm(id: string, instrument: Instrument, anchor: string): string {
  const chapter = instrument.byChapter ? sectionOf(instrument, anchor) : "";
  return `${chapter ? chapterPath(id, chapter) : artefactPath(id)}#${anchor}`;
}

/** Where one is made from a file. */
export const openFilePath = `${artefactList.path}/open`;

/** Where one is begun. */
export const beginPath = ({ id, workbench }: Pick<Instrument, "id" | "workbench">): string =>
  workbench ?? `${artefactList.path}/new/${id}`;
