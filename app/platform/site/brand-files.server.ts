import { createHash } from "node:crypto";
import type { Brand } from "./brand";
import { brandCss } from "./brand-css";

interface BrandFile {
  type: string;
  text: string;
}

const files = new Map<string, BrandFile>();

/** What is served at this address, for as long as the process lives; undefined when no brand has such a file. */
export const brandFileAt = (address: string): BrandFile | undefined => files.get(address);

/** Makes the files of a brand: its style sheet and its icon. Their addresses hold a hash of what is in them. */
export function makeBrandFiles(brand: Brand): { stylesheet: string; icon: string } {
  return {
    stylesheet: keep(brandCss(brand), "css", "text/css; charset=utf-8"),
    icon: keep(brand.icon, "svg", "image/svg+xml"),
  };
}

function keep(text: string, suffix: string, type: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const address = `/brand/${hash}.${suffix}`;
  files.set(address, { type, text });
  return address;
}
