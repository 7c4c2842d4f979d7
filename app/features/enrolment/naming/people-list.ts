import { readCsv, separatorOf } from "~/lib/text/read-csv";

/** Somebody as a line of a list names them: nothing is checked yet. */
export interface TypedPerson {
  /** The line in the list, from 1. */
  line: number;
  name: string;
  email: string;
  /** Of the mail, as it was typed; empty: not said. */
  language: string;
}

/** What the first line of a table may call its columns, in lower case. */
const headers = {
  email: [
    "e-mail",
    "email",
    "mail",
    "e-mailadres",
    "emailadres",
    "mailadres",
    "e-mail address",
    "email address",
  ],
  name: ["naam", "volledige naam", "naam medewerker", "medewerker", "name", "full name", "employee"],
  first: ["voornaam", "roepnaam", "first name", "given name"],
  between: ["tussenvoegsel", "tussenvoegsels", "voorvoegsel", "prefix"],
  last: ["achternaam", "last name", "surname", "family name"],
  language: ["taal", "language"],
} as const;
type Part = keyof typeof headers;

const partOf = (cell: string): Part | null => {
  const word = cell.trim().toLowerCase();
  return (
    (Object.keys(headers) as Part[]).find((part) => (headers[part] as readonly string[]).includes(word)) ??
    null
  );
};

const languages: Record<string, "nl" | "en"> = {
  ...{ nl: "nl", nederlands: "nl", dutch: "nl" },
  ...{ en: "en", engels: "en", english: "en" },
};
/** A language by its code or name in either language; null when it is none that mails are written in. */
export const languageOf = (typed: string) => languages[typed.trim().toLowerCase()] ?? null;

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * The people in a text that was typed, pasted or read from a file: a table (a header in Dutch or English is understood, whatever stands
 * between its cells), lines such as `Naam <mail>`, `mail`, `naam; mail` or `naam, mail; en`, and what a mail program copies: several of
 * `Naam <mail>` on one line. Lines with nothing on them are left out.
 */
export function peopleIn(text: string): TypedPerson[] {
  const body = text.replace(/^\ufeff/, "").replace(/^sep=.\r?\n/i, "\n");
  return /<[^<>\n]*>/.test(body) ? peopleInLines(body) : peopleInTable(body);
}

/** `Naam <mail>`, with perhaps a language behind it; a line without angle brackets is read as a row. */
function peopleInLines(body: string): TypedPerson[] {
  return body.split(/\r\n|\n|\r/).flatMap((text, index) => {
    const line = index + 1;
    const found = [...text.matchAll(/([^<>]*)<([^<>]*)>(?:\s*[;,\t]\s*(\p{L}+)(?=\s*(?:[;,\t]|$)))?/gu)];
    if (found.length === 0) return peopleInTable(text).map((person) => ({ ...person, line }));
    return found.map(([, name = "", email = "", language = ""]) => ({
      line,
      name: oneLine(name.replace(/^[\s;,]+/, "")).replace(/^"(.*)"$/, "$1"),
      email: oneLine(email),
      language,
    }));
  });
}

function peopleInTable(body: string): TypedPerson[] {
  const rows = readCsv(body, separatorOf(body)).map((cells, index) => ({ cells, line: index + 1 }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const header = filled[0]?.cells.map(partOf) ?? [];
  if (!header.includes("email")) return filled.map(({ cells, line }) => ({ line, ...personIn(cells) }));
  return filled.slice(1).map(({ cells, line }) => {
    const cell = (part: Part) => cells[header.indexOf(part)] ?? "";
    const parts = [cell("first"), cell("between"), cell("last")].join(" ");
    return {
      line,
      name: oneLine(cell("name") || parts),
      email: oneLine(cell("email")),
      language: oneLine(cell("language")),
    };
  });
}

/** The cells of a row without a header: which is the address shows, and so does a language. */
function personIn(cells: readonly string[]): Omit<TypedPerson, "line"> {
  const email = cells.find((cell) => cell.includes("@")) ?? "";
  const others = cells.filter((cell) => cell !== email);
  const language = others.find((cell) => languageOf(cell) !== null) ?? "";
  const name = others.filter((cell) => cell !== language).join(" ");
  return { name: oneLine(name), email: oneLine(email), language: oneLine(language) };
}

/** A person as a line that is read as the same person again. */
const lineOf = ({ name, email, language }: Omit<TypedPerson, "line">): string => {
  const address =
    name === "" && /^[^\s;,<>"]+@[^\s;,<>"]+$/.test(email) && language === ""
      ? email
      : `${name} <${email}>`.trim();
  return language === "" ? address : `${address}; ${language}`;
};

/** A list as text, one a line: what a form carries from its preview on. */
export const listText = (people: readonly Omit<TypedPerson, "line">[]): string =>
  people.map(lineOf).join("\n");
