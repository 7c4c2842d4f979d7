import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Locale } from "~/i18n/locale";
import { inertLine } from "~/lib/text/inert-text";
import { now } from "../clock.server";
import { log } from "../log.server";
import { type Brand, paperColours } from "../site/brand";
import type { Said } from "./pdf-text";

/** Plain JSON. What people typed is marked with `said`; the rest is ours and is not touched. */
export type PdfData = string | number | null | Said | readonly PdfData[] | { [key: string]: PdfData };

export interface PdfRequest {
  /** A Typst file below app/features, without its suffix: `enrolment/tickets/ticket`. */
  template: string;
  /** What the template shows. Texts are data there and never source. */
  data: { [key: string]: PdfData };
  locale: Locale;
  /** Whose paper it is. */
  brand: Brand;
  /** The document's title, shown by readers instead of the file name. */
  title: string;
}

interface Assignment {
  request: PdfRequest;
  form: "pdf" | "svg";
  resolve: (made: Buffer) => void;
  reject: (fault: Error) => void;
  attempts: number;
}
type Answer = { id: number } & ({ made: Uint8Array; isReduced: boolean } | { fault: string });

/** So many documents wait that another would wait too long. */
export class PdfQueueFull extends Error {}

const rendererPath = join(process.cwd(), "app/platform/pdf/pdf-renderer.mjs");
/** The renderer's memory grows with every document: it is replaced after this many, and ended after a pause. */
const documentsPerProcess = 300;
const pauseMs = 30_000;
const limitMs = 15_000;
const longestQueue = 500;

const queue: Assignment[] = [];
let renderer: { child: ChildProcess; made: number } | undefined;
let current: (Assignment & { id: number; limit: NodeJS.Timeout }) | undefined;
let pause: NodeJS.Timeout | undefined;
let lastId = 0;

/**
 * Makes a tagged PDF (PDF/UA-1, ISO 14289-1) from a Typst template, in a process of its own, one document at a time. Throws
 * when the template is at fault, when a document takes over 15 seconds, when the renderer crashes on it twice, and `PdfQueueFull` when 500 documents are waiting.
 */
export const renderPdf = (request: PdfRequest): Promise<Buffer> => render(request, "pdf");

/** The same for one page as a drawing (SVG), with its letters as outlines. */
export const renderSvg = (request: PdfRequest): Promise<Buffer> => render(request, "svg");

function render(request: PdfRequest, form: Assignment["form"]): Promise<Buffer> {
  if (queue.length >= longestQueue)
    return Promise.reject(new PdfQueueFull("too many documents are waiting to be made"));
  return new Promise((resolve, reject) => {
    queue.push({ request, form, resolve, reject, attempts: 0 });
    next();
  });
}

/** Ends the renderer when it is not needed any more; tests and the server's stop need not wait for the pause. */
export function stopPdfRenderer() {
  clearTimeout(pause);
  renderer?.child.disconnect();
  renderer = undefined;
}

/** The renderer's process id while there is one: for measuring its memory, and for tests that end it. */
export const pdfRendererPid = () => renderer?.child.pid;

function next() {
  if (current) return;
  clearTimeout(pause);
  const assignment = queue.shift();
  if (!assignment) {
    if (renderer) setIdle(renderer.child);
    return;
  }
  const { child } = (renderer ??= start());
  setBusy(child);
  const id = ++lastId;
  current = {
    ...assignment,
    id,
    attempts: assignment.attempts + 1,
    limit: setTimeout(() => giveUp(id), limitMs),
  };
  const { template, locale, title, brand, data } = assignment.request;
  const at = Math.floor(now().getTime() / 1000);
  // A renderer that has just died cannot be written to; its exit hands the document to a new one.
  child.send(
    {
      id,
      form: assignment.form,
      template,
      locale,
      at,
      title: inertLine(title),
      brand: { name: brand.name, colours: paperColours(brand) },
      data,
      needsMore: needsMore(data),
    },
    () => undefined,
  );
}

/** Whether a text among the data asks for another typeface than the usual one. */
const needsMore = (data: PdfData): boolean =>
  typeof data === "object" &&
  data !== null &&
  ("typeface" in data || Object.values<PdfData>(data as { [key: string]: PdfData }).some(needsMore));

function start() {
  const child = fork(rendererPath, {
    serialization: "advanced",
    env: { NODE_ENV: process.env.NODE_ENV },
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("message", (answer: Answer) => finish(answer));
  child.on("error", (error) => log.error({ err: error }, "the PDF renderer failed"));
  child.on("exit", (code, signal) => lost(child, code, signal));
  return { child, made: 0 };
}

function finish(answer: Answer) {
  if (current?.id !== answer.id) return;
  const { resolve, reject, limit, request } = current;
  clearTimeout(limit);
  current = undefined;
  if (renderer && ++renderer.made >= documentsPerProcess) stopPdfRenderer();
  if ("made" in answer) {
    if (answer.isReduced) log.error({ template: request.template }, "a PDF was made with its texts reduced");
    resolve(Buffer.from(answer.made));
  } else
    reject(new Error(`the template ${request.template} could not be made: ${answer.fault.slice(0, 1_000)}`));
  next();
}

function giveUp(id: number) {
  if (current?.id !== id) return;
  const { reject, request } = current;
  current = undefined;
  const child = renderer?.child;
  renderer = undefined;
  child?.kill("SIGKILL");
  reject(new Error(`the template ${request.template} took longer than ${limitMs / 1000} seconds`));
  next();
}

/** A renderer that ended by itself: the document it was making is tried once more, in a new one. */
function lost(child: ChildProcess, code: number | null, signal: string | null) {
  if (renderer?.child !== child) return;
  renderer = undefined;
  if (current) {
    const { request, form, attempts, resolve, reject, limit } = current;
    clearTimeout(limit);
    current = undefined;
    log.warn(
      { template: request.template, code, signal, attempts },
      "the PDF renderer ended while making a document",
    );
    if (attempts > 1)
      reject(new Error(`the PDF renderer ended while making ${request.template} (${signal ?? code})`));
    else queue.unshift({ request, form, resolve, reject, attempts });
  }
  next();
}

function setBusy(child: ChildProcess) {
  child.ref();
  child.channel?.ref();
}

/** An idle renderer does not keep this process running. */
function setIdle(child: ChildProcess) {
  child.unref();
  child.channel?.unref();
  pause = setTimeout(stopPdfRenderer, pauseMs);
  pause.unref();
}
