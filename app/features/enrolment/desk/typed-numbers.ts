import { normaliseCode } from "~/lib/codes";

/** What is typed as the number of an order, however it was typed (`b7k3m92qd`), and as that of a ticket. */
export function typedNumbers(typed: string): string[] {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  return [`B-${normaliseCode(plain.replace(/^B(?=.{8}$)/, ""))}`, normaliseCode(plain)];
}
