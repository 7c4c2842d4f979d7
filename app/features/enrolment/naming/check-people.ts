import { parseEmail } from "~/features/identity/profile/email";
import { readName } from "~/features/identity/profile/person-name";
import type { Locale } from "~/i18n/locale";
import { languageOf, type TypedPerson } from "./people-list";

/** The most people that are named at once. */
export const mostAtOnce = 500;

/**
 * What is wrong with a line. - `twice`: the address stands in the list before. - `hasSeat`: they were given a seat of this group already.
 * - `often`: this mailbox was offered so many seats today that it must rest. - `noSeat`: there are more people than free seats.
 */
export const personFaults = [
  "noEmail",
  "emailForm",
  "nameTooLong",
  "nameWithoutLetter",
  "nameCharacters",
  "language",
  "twice",
  "hasSeat",
  "often",
  "noSeat",
] as const;
export type PersonFault = (typeof personFaults)[number];

/** Somebody who is to be offered a seat. */
export interface NamedPerson {
  email: string;
  name: string;
  locale: Locale;
}

export interface CheckedPerson extends TypedPerson {
  fault: PersonFault | null;
  /** As it would be kept; null with a fault. */
  person: NamedPerson | null;
}

/** What is known where the list is to be used. Addresses as they are stored. */
export interface Surroundings {
  freeSeats: number;
  /** Who has a seat of this group. */
  seated: ReadonlySet<string>;
  /** Mailboxes that must rest. */
  resting: ReadonlySet<string>;
  /** Of the mail, where the line says none. */
  locale: Locale;
}

const nameFaults = {
  tooLong: "nameTooLong",
  withoutLetter: "nameWithoutLetter",
  characters: "nameCharacters",
} as const;

/** The name of a line, which may be absent: who accepts says how they are called. Its Latin spelling is asked then too. */
function readPersonName(typed: string): { name: string } | { fault: PersonFault } {
  const read = readName({ name: typed, latinName: "" }, "");
  if (read.ok) return { name: read.name };
  const { field, reason } = read.fault;
  if (field === "latinName") return { name: typed };
  return { fault: reason in nameFaults ? nameFaults[reason as keyof typeof nameFaults] : "nameCharacters" };
}

/** Each line with what is wrong with it, in the order of the list; the first fault of a line counts. */
export function checkPeople(
  people: readonly TypedPerson[],
  { freeSeats, seated, resting, locale }: Surroundings,
): CheckedPerson[] {
  const seen = new Set<string>();
  let seats = freeSeats;
  return people.map((typed): CheckedPerson => {
    const refuse = (fault: PersonFault) => ({ ...typed, fault, person: null });
    if (typed.email === "") return refuse("noEmail");
    const email = parseEmail(typed.email);
    if (email === null) return refuse("emailForm");
    const isTwice = seen.has(email);
    seen.add(email);
    if (isTwice) return refuse("twice");
    const read = readPersonName(typed.name);
    if ("fault" in read) return refuse(read.fault);
    const language = typed.language === "" ? locale : languageOf(typed.language);
    if (language === null) return refuse("language");
    if (seated.has(email)) return refuse("hasSeat");
    if (resting.has(email)) return refuse("often");
    if (seats === 0) return refuse("noSeat");
    seats--;
    return { ...typed, fault: null, person: { email, name: read.name, locale: language } };
  });
}
