// A piece as it was frozen to be signed: who signs, what stands in it, and how far it is.
import { artefactPath } from "../artefact-list";
import type { ArtefactDocument, Instrument } from "../instrument";
import { fieldIn, groupNamed, keyOf, rowsOf } from "../rows";

/** Somebody who signs, as the piece says it when it is frozen. */
export interface Signer {
  /** The row in which they stand. */
  row: string;
  role: string;
  name: string;
}

/** A signature under an edition; one that was withdrawn is shown struck through. */
export interface Signature {
  id: string;
  /** The signer's. */
  row: string;
  isOnPaper: boolean;
  /** The name of who was signed in: who signed, or who wrote down that it was signed on paper. Empty once that account was erased. */
  personName: string;
  /** `2027-01-12`. */
  signedOn: string;
  withdrawnAt: Date | null;
  withdrawnReason: string;
}

export interface Edition {
  number: number;
  signers: readonly Signer[];
  signatures: readonly Signature[];
  withdrawnAt: Date | null;
}

/** Who is named to sign. Rows that say only a role or only a name are there too. */
export function signersIn({ signedBy, ...instrument }: Instrument, document: ArtefactDocument): Signer[] {
  const group = signedBy && groupNamed(instrument, signedBy.rows);
  if (!group) return [];
  const said = (field: string, row: string) => (document[keyOf(field, row)] ?? "").trim();
  return rowsOf(group, document)
    .map((row) => ({ row, role: said(signedBy.role, row), name: said(signedBy.name, row) }))
    .filter(({ role, name }) => role !== "" || name !== "");
}

/** Whether role or name of who signs stands at this key: in an edition it stays, as part of what was decided. */
export const isKeptSigner = ({ signedBy }: Instrument, key: string): boolean =>
  signedBy !== undefined && [signedBy.role, signedBy.name].includes(fieldIn(key));

/** What was sent from the page of an edition and refused. */
export interface RefusedAct {
  /** The row of a signer, the id of a signature, or `withdraw`; empty when it is about the whole. */
  at: string;
  error: string;
  /** The day or reason that was sent. */
  sent: string;
}

/** The signature that stands for this signer. */
export const signatureOf = ({ signatures }: Pick<Edition, "signatures">, row: string): Signature | null =>
  signatures.find((one) => one.row === row && one.withdrawnAt === null) ?? null;

/** How far an edition is. `replaced`: a later one is decided, or waits in its place. */
export type EditionStanding =
  | { is: "waiting"; signed: number; of: number }
  | { is: "decided"; on: string }
  | { is: "replaced"; by: number }
  | { is: "withdrawn" };

/** How far each edition of a piece is, by its number; they stand in the order of these. */
export function editionStandings(editions: readonly Edition[]): Map<number, EditionStanding> {
  const lastDay = (edition: Edition): string | null => {
    const days = edition.signers.map(({ row }) => signatureOf(edition, row)?.signedOn ?? null);
    return days.reduce((last, day) => (last === null || day === null ? null : day > last ? day : last), "");
  };
  const standingOf = (edition: Edition): EditionStanding => {
    if (edition.withdrawnAt) return { is: "withdrawn" };
    const on = lastDay(edition);
    // One that is decided holds until a later one is; one that waits, until there is a later one.
    const later = editions
      .filter(({ number, withdrawnAt }) => number > edition.number && !withdrawnAt)
      .findLast((other) => on === null || lastDay(other) !== null);
    if (later) return { is: "replaced", by: later.number };
    if (on !== null) return { is: "decided", on };
    const { signers } = edition;
    const signed = signers.filter(({ row }) => signatureOf(edition, row)).length;
    return { is: "waiting", signed, of: signers.length };
  };
  return new Map(editions.map((edition) => [edition.number, standingOf(edition)]));
}

/** A text of which everybody makes the same: keys in their order, no space that says nothing. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(",")}}`;
}

/** What of an edition is hashed: what was asked, what stands there, and who signs. */
export const editionContent = (
  kind: string,
  schemaVersion: number,
  document: ArtefactDocument,
  signers: readonly Signer[],
): string => canonicalJson({ instrument: kind, schemaVersion, document: withoutEmpty(document), signers });

/** What was emptied is not there. */
export const withoutEmpty = (document: ArtefactDocument): ArtefactDocument =>
  Object.fromEntries(Object.entries(document).filter(([, text]) => text.trim() !== ""));

/** The hash as it stands at the foot of the paper: its first and its last characters. */
export const shortHash = (hash: string): string => `${hash.slice(0, 6)}…${hash.slice(-6)}`;

/** The page where a piece is frozen, one edition of it, and what stands below that. */
export const decisionPath = (artefactId: string): string => `${artefactPath(artefactId)}/decision`;
export const editionPath = (artefactId: string, number: number, below: "" | ".pdf" | ".json" = ""): string =>
  `${decisionPath(artefactId)}/${number}${below}`;
