export const csvSeparators = ["\t", ";", ","] as const;
export type CsvSeparator = (typeof csvSeparators)[number];

/**
 * The rows of a table as CSV (RFC 4180): cells in quotes may hold separators, line ends and doubled quotes. Forgiving where files are
 * sloppy: a quote within a cell that began without one is a character, and one that is never closed ends with the text. Empty lines are rows
 * without cells, so that a row's place is its line's. The inverse of `csv`, but for its apostrophes before formulas.
 */
export function readCsv(text: string, separator: CsvSeparator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  let wasQuoted = false;
  const endCell = () => {
    row.push(wasQuoted ? cell : cell.trim());
    [cell, wasQuoted] = ["", false];
  };
  const endRow = () => {
    if (cell.trim() === "" && !wasQuoted && row.length === 0) cell = "";
    else endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!;
    if (isQuoted) {
      if (one !== '"') cell += one;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else isQuoted = false;
    } else if (one === '"' && cell.trim() === "" && !wasQuoted)
      [cell, isQuoted, wasQuoted] = ["", true, true];
    else if (one === separator) endCell();
    else if (one === "\n" || one === "\r") {
      if (one === "\r" && text[at + 1] === "\n") at++;
      endRow();
    } else if (!wasQuoted || one.trim() !== "") cell += one;
  }
  if (cell !== "" || wasQuoted || row.length > 0) endRow();
  return rows;
}

/** The separator that stands most often in the first line that has one, outside quotes; the semicolon when none does. */
export function separatorOf(text: string): CsvSeparator {
  for (const line of text.split(/\r?\n|\r/)) {
    const bare = line.replace(/"(?:[^"]|"")*"?/g, "");
    const counts = csvSeparators.map((one) => bare.split(one).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return csvSeparators[counts.indexOf(most)]!;
  }
  return ";";
}
