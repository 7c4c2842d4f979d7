/** In bytes: a report with its pictures. */
export const largestDocument = 10 * 1024 * 1024;

/** Why a document is not read. */
export type DocumentFault =
  "none" | "tooLarge" | "busy" | "oldWord" | "otherFile" | "password" | "noText" | "tooMuch" | "broken";
