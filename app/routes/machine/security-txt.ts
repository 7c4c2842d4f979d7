import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "~/platform/clock.server";
import { contactOf } from "~/platform/site/foundation-details.server";

const halfAYear = 182 * 24 * 60 * 60 * 1000;

/** Where to report a vulnerability (RFC 9116). The contact page until an address is set. */
export async function loader({ context: { site } }: LoaderFunctionArgs) {
  const address = await contactOf(site);
  const contact = address ? `mailto:${address}` : `${site.origin}/contact`;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(now().getTime() + halfAYear).toISOString()}`,
    `Preferred-Languages: ${site.languages.join(", ")}`,
    `Canonical: ${site.origin}/.well-known/security.txt`,
  ];
  return new Response(lines.join("\n") + "\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
