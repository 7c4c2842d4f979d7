import { randomBytes } from "node:crypto";
import { readableCode } from "~/lib/codes";

/** A new UUID version 7 (RFC 9562 §5.7): sortable by time of making, 74 random bits. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A number people read and cannot guess: `length` characters of 5 random bits each, in groups of four. */
export const newNumber = (length: number) => readableCode(randomBytes(length), length);

/** Whether a path or form value is a UUID at all: the database refuses to compare anything else. */
export const isId = (value: string | undefined): value is string =>
  value !== undefined && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);
