import type { Env } from "~/platform/env";
import type { Site } from "~/platform/site/site";

export interface ContactAddress {
  email: string;
  /** Nobody reads it: it shows the page of a start with demo data. */
  isDemo: boolean;
}

/** Where people write to those behind a site; null until it has an address for that. */
export function contactAddress(
  { contact }: Pick<Site, "contact">,
  { EMBEDDED_DATABASE, DEMO_DATA }: Pick<Env, "EMBEDDED_DATABASE" | "DEMO_DATA">,
): ContactAddress | null {
  if (contact) return { email: contact, isDemo: false };
  const hasDemoData = EMBEDDED_DATABASE && DEMO_DATA !== "false";
  return hasDemoData ? { email: "contact@demo.example", isDemo: true } : null;
}
