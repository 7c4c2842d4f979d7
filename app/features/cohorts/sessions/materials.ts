// What is ready for a session, elsewhere: links, a line each, with a name before it or without.
import { inertLine } from "~/lib/text/inert-text";
import { isHttpsLink } from "./whereabouts";

export interface Material {
  /** What it is called; where it stands when nobody said. */
  name: string;
  url: string;
}

export const mostMaterials = 5;
const longestName = 120;

const lineOf = (text: string): Material | null => {
  const line = inertLine(text);
  const at = line.lastIndexOf(" ") + 1;
  const [name, url] = [line.slice(0, at).trim(), line.slice(at)];
  if (!isHttpsLink(url) || name.length > longestName) return null;
  return { name: name || new URL(url).hostname, url };
};

const linesOf = (text: string) => text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "");

/** Reads such lines; null when there are more than five, or when one does not end in an address with https or is called by more than a line. */
export function readMaterials(text: string): Material[] | null {
  const lines = linesOf(text);
  const read = lines.flatMap((line) => lineOf(line) ?? []);
  return lines.length > mostMaterials || read.length < lines.length ? null : read;
}

/** The same lines as they are kept. */
export const keptMaterials = (text: string): string => linesOf(text).map(inertLine).join("\n");
