/** What a spreadsheet would run as a formula when a cell begins with it (OWASP, CSV injection). */
const isFormula = (text: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);

/** A cell in quotes; one that begins like a formula gets an apostrophe, so that it stays text. */
const cell = (text: string) => `"${isFormula(text) ? "'" : ""}${text.replaceAll('"', '""')}"`;

/**
 * A table as CSV (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. `separator` is `;` where the comma
 * is a decimal sign, as in Dutch.
 */
export const csv = (rows: readonly (readonly string[])[], separator: "," | ";"): string =>
  "\ufeff" + rows.map((row) => row.map(cell).join(separator) + "\r\n").join("");
