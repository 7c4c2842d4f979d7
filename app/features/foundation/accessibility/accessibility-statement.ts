/** How we looked ourselves. Each has words in the messages. */
export const methods = [
  "automatic",
  "keyboard",
  "zoom",
  "withoutScript",
  "darkAndForced",
  "tree",
  "pdf",
] as const;
export type Method = (typeof methods)[number];

/** What is known to fall short, or was never looked at. */
export const limits = [
  "noAudit",
  "noUsers",
  "screenReaders",
  "pdfReaders",
  "paymentPage",
  "meetings",
] as const;
export type Limit = (typeof limits)[number];

interface Facts {
  /** The day of this statement, `2026-11-30`. */
  madeOn: string;
  methods: readonly Method[];
  limits: readonly Limit[];
}

/** An investigation of the whole by an independent party (WCAG-EM): who, when, and where its report is. */
interface Audit {
  by: string;
  on: string;
  report: string;
}

/**
 * The statement by the statuses of the Dutch model. A: complies wholly. B: complies in part. C: first measures taken. D: does not
 * comply. E: no statement. The first two cannot be said without an audit.
 */
export type AccessibilityStatement = Facts &
  ({ status: "A" | "B"; audit: Audit } | { status: "C" | "D" | "E"; audit: null });

/** Changed by hand, together with what was done: status and text come of it. */
export const accessibilityStatement: AccessibilityStatement = {
  status: "C",
  audit: null,
  madeOn: "2026-11-30",
  methods,
  limits,
};
