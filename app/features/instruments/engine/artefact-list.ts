import type { ListShape } from "~/lib/lists/list-page";
import type { Instrument } from "./instrument";

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

/** Where one is made from a file. */
export const openFilePath = `${artefactList.path}/open`;

/** Where one is begun. */
export const beginPath = ({ id, workbench }: Pick<Instrument, "id" | "workbench">): string =>
  workbench ?? `${artefactList.path}/new/${id}`;
