import { publicUrl } from "~/platform/env.server";

/** What crawlers may read (RFC 9309): everything public. An address of a lesson leads them to its public page. */
export function loader() {
  const closed = ["/my", "/desk", "/sign-in", "/checkout", "/zoeken", "/en/search"];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${publicUrl}/sitemap.xml`,
  ];
  return new Response(lines.join("\n") + "\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
