// What comes in as a file: the JSON of an export, of this or an earlier version, as what a new artefact is made of.
import { z } from "zod";
import { applySaves, type FieldFault, type FieldSave, mostKeys } from "../artefact";
import { type ArtefactDocument, type Instrument, stepped } from "../instrument";

/** The largest file that is read, in bytes: the longest document takes some 700 kB of it. */
export const largestFile = 1024 * 1024;

/** - `otherFile`: JSON, but not of an artefact. - `unknown`: of an instrument that is not here. - `newer`: of newer software than this. */
export type FileFault = "none" | "tooLarge" | "notText" | "notJson" | "otherFile" | "unknown" | "newer";

export type ReadFile =
  | { ok: true; instrument: Instrument; document: ArtefactDocument }
  | { ok: false; fault: FileFault }
  /** Of an instrument of ours, with these keys that do not fit. */
  | { ok: false; fault: "fields"; instrument: Instrument; faults: Record<string, FieldFault> };

const exported = z.object({
  instrument: z.string(),
  schemaVersion: z.int().min(1),
  document: z.record(z.string(), z.string()),
});

/** The text of a file that somebody chose. */
export function fileText(bytes: Uint8Array): { ok: true; text: string } | { ok: false; fault: FileFault } {
  if (bytes.byteLength > largestFile) return { ok: false, fault: "tooLarge" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? { ok: false, fault: "none" } : { ok: true, text };
  } catch {
    return { ok: false, fault: "notText" };
  }
}

/** Reads an exported artefact, whose instrument is found by its id. Nothing in it is trusted: each field is asked what it takes. */
export function readArtefactFile(text: string, instrumentOf: (id: string) => Instrument | null): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: "notJson" };
  }
  const read = exported.safeParse(json);
  if (!read.success) return { ok: false, fault: "otherFile" };
  const { schemaVersion, document } = read.data;
  const instrument = instrumentOf(read.data.instrument);
  if (!instrument) return { ok: false, fault: "unknown" };
  if (schemaVersion > instrument.version) return { ok: false, fault: "newer" };
  if (Object.keys(document).length > mostKeys) return { ok: false, fault: "tooLarge" };
  const { next, faults } = applySaves(
    instrument,
    { document: {}, fieldVersions: {}, version: 0 },
    savesOf(stepped(instrument, schemaVersion, document)),
  );
  if (Object.keys(faults).length > 0) return { ok: false, fault: "fields", instrument, faults };
  return { ok: true, instrument, document: next?.document ?? {} };
}

/** Each field of a document as it is saved where nothing stood. */
const savesOf = (document: ArtefactDocument): Record<string, FieldSave> =>
  Object.fromEntries(Object.entries(document).map(([key, text]) => [key, { text, version: 0 }]));
