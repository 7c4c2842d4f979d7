import { randomBytes } from "node:crypto";
import { v7 } from "uuid";
import { readableCode } from "~/lib/codes";

/**
 * A new UUID version 7 (RFC 9562 §5.7, §6.2 method 1): sortable by time of making. Within a millisecond a counter goes up, so that
 * the ids of one process stand in the order in which they were made: histories are read by them.
 */
export const newId = (): string => v7();

/** A number people read and cannot guess: `length` characters of 5 random bits each, in groups of four. */
export const newNumber = (length: number) => readableCode(randomBytes(length), length);

/** Whether a path or form value is a UUID at all: the database refuses to compare anything else. */
export const isId = (value: string | undefined): value is string =>
  value !== undefined && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);
