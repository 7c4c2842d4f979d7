/**
 * A file to keep, for its owner only: downloaded under `name` (letters, digits, dashes and a suffix: it stands in a header)
 * and not kept by anything on the way.
 */
export function fileResponse(
  content: Buffer | string,
  { name, type }: { name: string; type: string },
): Response {
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "")}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
