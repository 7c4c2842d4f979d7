// What a PDF holds, for tests. Text needs poppler's pdftotext; without it there is nothing to compare.
import { execFileSync } from "node:child_process";

/** The text of a PDF in reading order; null where pdftotext is not installed. */
export function textOf(pdf: Buffer): string | null {
  try {
    return execFileSync("pdftotext", ["-enc", "UTF-8", "-", "-"], {
      input: pdf,
      stdio: ["pipe", "pipe", "ignore"],
    }).toString();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** How many pages it has. */
export const pagesOf = (pdf: Buffer) =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
