import type { OutlinePart } from "./artefact-outline";

/** What of an outline says something: no lines for a hand and no help with filling in, and no heading above nothing. What asks nothing (the sources) stays. */
export function filledOutline(outline: readonly OutlinePart[]): OutlinePart[] {
  const sections: OutlinePart[][] = [];
  for (const part of outline) {
    if (part.kind === "section") sections.push([part]);
    else sections.at(-1)?.push(part);
  }
  return sections.flatMap((section) => {
    if (section.every(({ kind }) => kind === "section" || kind === "text")) return section;
    const filled = section.filter(isFilled);
    const shown = filled.filter((part, at) => part.kind !== "row" || !isHead(filled[at + 1]));
    return shown.some(({ kind }) => kind !== "section") ? shown : [];
  });
}

const isHead = (part: OutlinePart | undefined) =>
  part === undefined || part.kind === "row" || part.kind === "section";

function isFilled(part: OutlinePart): boolean {
  if (part.kind === "field") return part.text !== "";
  if (part.kind === "table")
    return part.rows.some((row) => row.slice(part.rowNames ? 1 : 0).some((text) => text !== ""));
  return part.kind !== "text";
}
