import path from "node:path";
import { Worker } from "node:worker_threads";
import { oneAtATime } from "../one-at-a-time.server";
import { type DocumentFault, largestDocument } from "./document-fault";

const readerPath = path.join(process.cwd(), "app/platform/documents/document-reader.mjs");
const limitMs = 15_000;
/** So many wait that another would wait too long. */
const longestQueue = 6;

/** The people whose document is being read, or waits for that. */
const reading = new Set<string>();

type ReadDocument = { ok: true; text: string } | { ok: false; fault: DocumentFault };

/**
 * The text of a document of this person (txt, docx or pdf), read in a worker of its own with limits of time and memory. It is not kept, and
 * nothing of it is logged. One at a time for each person, and in all; who has one already, or comes seventh, is told that it is `busy`.
 */
export async function readDocument(
  { personId }: { personId: string },
  bytes: Uint8Array,
): Promise<ReadDocument> {
  const refused = (fault: DocumentFault) => ({ ok: false, fault }) as const;
  if (bytes.byteLength === 0) return refused("none");
  if (bytes.byteLength > largestDocument) return refused("tooLarge");
  if (reading.has(personId) || reading.size >= longestQueue) return refused("busy");
  reading.add(personId);
  try {
    return await oneAtATime("documents", () => inWorker(bytes));
  } finally {
    reading.delete(personId);
  }
}

const inWorker = (bytes: Uint8Array): Promise<ReadDocument> =>
  new Promise((resolve) => {
    const worker = new Worker(readerPath, {
      workerData: { bytes },
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
      // What a reader has to say of a document is not for the log.
      stdout: true,
      stderr: true,
    });
    const done = (read: ReadDocument) => {
      clearTimeout(limit);
      resolve(read);
      void worker.terminate();
    };
    const limit = setTimeout(() => done({ ok: false, fault: "tooMuch" }), limitMs);
    worker.once("message", (said: { text: string } | { fault: DocumentFault }) =>
      done("text" in said ? { ok: true, text: said.text } : { ok: false, fault: said.fault }),
    );
    // It ran out of memory.
    worker.once("error", () => done({ ok: false, fault: "tooMuch" }));
    worker.once("exit", () => done({ ok: false, fault: "broken" }));
  });
