import type { LoaderFunctionArgs } from "@remix-run/node";
import { closedToCrawlers } from "~/addresses";

/** What crawlers may read (RFC 9309): what `addresses.ts` says. */
export function loader({ context: { site } }: LoaderFunctionArgs) {
  const lines = [
    "User-agent: *",
    ...closedToCrawlers.map((path) => `Disallow: ${path}`),
    `Sitemap: ${site.origin}/sitemap.xml`,
  ];
  return new Response(lines.join("\n") + "\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
