import { closedToCrawlers } from "~/addresses";
import { publicUrl } from "~/platform/env.server";

/** What crawlers may read (RFC 9309): what `addresses.ts` says. */
export function loader() {
  const lines = [
    "User-agent: *",
    ...closedToCrawlers.map((path) => `Disallow: ${path}`),
    `Sitemap: ${publicUrl}/sitemap.xml`,
  ];
  return new Response(lines.join("\n") + "\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
