import { PdfQueueFull } from "./pdf.server";

/** Documents that one person may have under way at the same time; a browser asks for a few at most. */
const share = 4;
const retryAfterSeconds = 5;

const underWay = new Map<string, number>();

/**
 * Makes a document for a person, reading what is in it included, as one of the few they may have under way at once. Beyond
 * that, and when too many wait in all, the answer is at once 503 with Retry-After and `tooMany` in words: others must not
 * wait for one person's hundreds.
 */
export async function inPdfShare(
  personId: string,
  tooMany: string,
  make: () => Promise<Response>,
): Promise<Response> {
  const count = underWay.get(personId) ?? 0;
  if (count >= share) return later(tooMany);
  underWay.set(personId, count + 1);
  try {
    return await make();
  } catch (error) {
    if (error instanceof PdfQueueFull) return later(tooMany);
    throw error;
  } finally {
    const left = underWay.get(personId)! - 1;
    if (left > 0) underWay.set(personId, left);
    else underWay.delete(personId);
  }
}

const later = (words: string) =>
  new Response(words, {
    status: 503,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Retry-After": String(retryAfterSeconds),
      "Cache-Control": "no-store",
    },
  });
