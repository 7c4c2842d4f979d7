/** How long a code works, in milliseconds (ASVS 5.0 §6.5.5). */
export const codeLifetime = 10 * 60_000;

/** Eight digits, of a number below 100,000,000. */
export const codeOf = (number: number) => String(number).padStart(8, "0");

/** What somebody typed, without the spaces and dashes that mail programs and people put between digits. */
export const plainCode = (typed: string) => typed.replace(/[\s\u200b.-]/g, "");

/** A visitor's network, to count by: an IPv4 address, or the /64 that an IPv6 subscriber has for itself. */
export function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (v4) return v4;
  const [head = "", tail] = address.toLowerCase().split("%")[0]!.split("::");
  const start = head === "" ? [] : head.split(":");
  const end = tail ? tail.split(":") : [];
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - start.length - end.length)).fill("0");
  return [...start, ...gap, ...end]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
