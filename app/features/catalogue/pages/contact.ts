import type { Env } from "~/platform/env";

export interface ContactAddress {
  email: string;
  /** Nobody reads it: it shows the page of a start with demo data. */
  isDemo: boolean;
}

/** Where people write to the foundation; null until it has filled in an address. */
export function contactAddress({
  CONTACT_EMAIL,
  EMBEDDED_DATABASE,
  DEMO_DATA,
}: Pick<Env, "CONTACT_EMAIL" | "EMBEDDED_DATABASE" | "DEMO_DATA">): ContactAddress | null {
  if (CONTACT_EMAIL) return { email: CONTACT_EMAIL, isDemo: false };
  const hasDemoData = EMBEDDED_DATABASE && DEMO_DATA !== "false";
  return hasDemoData ? { email: "contact@demo.example", isDemo: true } : null;
}
