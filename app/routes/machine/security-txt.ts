import { now } from "~/platform/clock.server";
import { env, publicUrl } from "~/platform/env.server";

const halfAYear = 182 * 24 * 60 * 60 * 1000;

/** Where to report a vulnerability (RFC 9116). The contact page until an address is set. */
export function loader() {
  const contact = env.CONTACT_EMAIL ? `mailto:${env.CONTACT_EMAIL}` : `${publicUrl}/contact`;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(now().getTime() + halfAYear).toISOString()}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${publicUrl}/.well-known/security.txt`,
  ];
  return new Response(lines.join("\n") + "\n", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
