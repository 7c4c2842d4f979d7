import type { OutlinePart } from "./artefact-outline";

/**
 * What of an outline says something, and `closing` after it: no lines for a hand, no help with filling in, and no heading above nothing. What asks nothing (the
 * sources) stands last.
 */
export function filledOutline(
  outline: readonly OutlinePart[],
  closing: readonly OutlinePart[] = [],
): OutlinePart[] {
  const sections: OutlinePart[][] = [];
  for (const part of outline) {
    if (part.kind === "section") sections.push([part]);
    else sections.at(-1)?.push(part);
  }
  const isAsking = (section: OutlinePart[]) =>
    section.some(({ kind }) => kind !== "section" && kind !== "text");
  return [
    ...sections.filter(isAsking).flatMap(filledSection),
    ...closing,
    ...sections.filter((section) => !isAsking(section)).flat(),
  ];
}

function filledSection(section: readonly OutlinePart[]): OutlinePart[] {
  const filled = section.filter(isFilled);
  const shown = filled.filter((part, at) => part.kind !== "row" || !isHead(filled[at + 1]));
  return shown.some(({ kind }) => kind !== "section") ? shown : [];
}

const isHead = (part: OutlinePart | undefined) =>
  part === undefined || part.kind === "row" || part.kind === "section";

function isFilled(part: OutlinePart): boolean {
  if (part.kind === "field") return part.text !== "";
  if (part.kind === "table")
    return part.rows.some((row) => row.slice(part.rowNames ? 1 : 0).some((text) => text !== ""));
  return part.kind !== "text";
}
