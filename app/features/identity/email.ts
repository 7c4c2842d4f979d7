import { z } from "zod";

const schema = z.email().max(254);

/** An e-mail address as it is stored: trimmed, lower case. Null when it is none (RFC 5321 §4.5.3.1: at most 254 characters). */
export function parseEmail(typed: string): string | null {
  const parsed = schema.safeParse(typed.trim().toLowerCase());
  return parsed.success ? parsed.data : null;
}
