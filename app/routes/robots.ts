import { publicUrl } from "~/platform/env.server";

/** What crawlers may read (RFC 9309): everything public. */
export function loader() {
  const closed = ["/my", "/learn", "/desk", "/sign-in", "/checkout", "/zoeken", "/en/search"];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${publicUrl}/sitemap.xml`,
  ];
  return new Response(lines.join("\n") + "\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
