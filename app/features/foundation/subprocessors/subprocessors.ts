import { isCountry } from "~/i18n/country";
import { inertLine, inertText } from "~/lib/text/inert-text";

/** Who processes data for the foundation, what for, and in which country (ISO 3166-1). */
export interface Subprocessor {
  name: string;
  purpose: string;
  country: string;
}

/** More would be a mistake. */
export const mostSubprocessors = 20;
/** Of one part of a line, in characters. */
const longest = 120;

/** As it is typed and kept: `Voorbeeldhost; server en back-ups; NL`. */
export const subprocessorLine = ({ name, purpose, country }: Subprocessor): string =>
  `${name}; ${purpose}; ${country}`;

/** The lines of a text, empty ones left out; null when one of them is not name, purpose and country. */
export function readSubprocessors(text: string): Subprocessor[] | null {
  const lines = inertText(text)
    .split("\n")
    .map(inertLine)
    .filter((line) => line !== "");
  const read = lines.flatMap((line): Subprocessor[] => {
    const [name = "", purpose = "", land = "", ...more] = line.split(";").map((part) => part.trim());
    const country = land.toUpperCase();
    const isRight = name !== "" && purpose !== "" && more.length === 0 && isCountry(country);
    return isRight && name.length <= longest && purpose.length <= longest ? [{ name, purpose, country }] : [];
  });
  return read.length === lines.length ? read : null;
}

/** The processors of a text that an earlier one did not name; a line with another purpose or country is one too. */
export function addedProcessors(before: string, after: string): Subprocessor[] {
  const known = (readSubprocessors(before) ?? []).map(subprocessorLine);
  return (readSubprocessors(after) ?? []).filter((one) => !known.includes(subprocessorLine(one)));
}
