// Where in a piece, and in what is kept beside it, somebody is named: by what its fields are called, and nothing of what stands in them.
import { type ArtefactDocument, type Instrument } from "../../instrument";
import { fieldIn } from "../../rows";
import { isKeptSigner } from "../../signing/edition";
import { isNaming, keysNaming } from "./named-people";

/** All that is written in and at a piece. */
export interface Written {
  document: unknown;
  versions: readonly { document: unknown }[];
  editions: readonly (EditionTexts & { number: number; document: unknown })[];
  comments: readonly { key: string; text: string }[];
  sources: readonly { key: string; text: string; seenText: string }[];
}
interface EditionTexts {
  title: string;
  signers: unknown;
  frozenByName: string;
  withdrawnByName: string;
  withdrawnReason: string;
  signatures: readonly { personName: string; withdrawnReason: string }[];
}

/** The fields of an edition that name somebody. `isInReason`: why it or a signature was withdrawn does. `stays`: it names who signs, or whose account did something with it. */
export interface NamedInEdition {
  number: number;
  fields: string[];
  isInReason: boolean;
  stays: boolean;
}

export interface WhereNamed {
  /** The fields that name them now. */
  now: string[];
  /** The fields in earlier versions, and in how many of those. */
  earlier: string[];
  versions: number;
  editions: NamedInEdition[];
  /** The fields at which a comment names them, and into which a text was taken over that does. */
  comments: string[];
  sources: string[];
}

/** Where somebody is named; null when nowhere. */
export function whereNamed(
  instrument: Instrument,
  written: Written,
  words: readonly string[],
): WhereNamed | null {
  // Most texts stand in many versions.
  const known = new Map<string, boolean>();
  const names = (text: string) => {
    const found = known.get(text) ?? isNaming(text, words);
    known.set(text, found);
    return found;
  };
  const keysIn = (document: unknown) => keysNaming(instrument, document as ArtefactDocument, names);
  const before = written.versions.map(({ document }) => keysIn(document)).filter(({ length }) => length > 0);
  const found = {
    now: fieldsOf(keysIn(written.document)),
    earlier: fieldsOf(before.flat()),
    versions: before.length,
    editions: written.editions
      .map((edition): NamedInEdition => {
        const { number, document, title, signers, signatures, withdrawnReason } = edition;
        const keys = keysIn(document).filter((key) => !isKeptSigner(instrument, key));
        const stay = [edition.frozenByName, edition.withdrawnByName, ...textsIn(signers)];
        return {
          number,
          fields: fieldsOf([...keys, ...(names(title) ? [instrument.titleFrom] : [])]),
          isInReason: [withdrawnReason, ...signatures.map((one) => one.withdrawnReason)].some(names),
          stays: [...stay, ...signatures.map((one) => one.personName)].some(names),
        };
      })
      .filter(({ fields, isInReason, stays }) => fields.length > 0 || isInReason || stays),
    comments: fieldsOf(written.comments.filter(({ text }) => names(text)).map(({ key }) => key)),
    sources: fieldsOf(
      written.sources.filter(({ text, seenText }) => names(text) || names(seenText)).map(({ key }) => key),
    ),
  };
  const { now, earlier, editions, comments, sources } = found;
  return [now, earlier, editions, comments, sources].some(({ length }) => length > 0) ? found : null;
}

const fieldsOf = (keys: readonly string[]) => [...new Set(keys.map(fieldIn))];

/** Role and name of who signs, each by itself. */
const textsIn = (signers: unknown) =>
  (signers as { role: string; name: string }[]).flatMap(({ role, name }) => [role, name]);
