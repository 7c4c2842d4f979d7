/** Something wrong in content/: where it stands, what is wrong and what to do about it. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  line: number;
  message: string;
}

const byPlace = (a: Fault, b: Fault) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message);

/** All faults as one text, `file:line: what is wrong` a line, ordered by place. */
export const faultReport = (faults: readonly Fault[]): string =>
  [...faults]
    .sort(byPlace)
    .map(({ file, line, message }) => `${file}:${line}: ${message}`)
    .join("\n");
