import type { Env } from "~/platform/env";

export interface ContactAddress {
  email: string;
  /** Nobody reads it: it shows the page of a start with demo data. */
  isDemo: boolean;
}

/** Where people write to those behind a site (`contactOf`); null until it has an address for that. */
export function contactAddress(
  contact: string | undefined,
  { EMBEDDED_DATABASE, DEMO_DATA }: Pick<Env, "EMBEDDED_DATABASE" | "DEMO_DATA">,
): ContactAddress | null {
  if (contact) return { email: contact, isDemo: false };
  const hasDemoData = EMBEDDED_DATABASE && DEMO_DATA !== "false";
  return hasDemoData ? { email: "contact@demo.example", isDemo: true } : null;
}
