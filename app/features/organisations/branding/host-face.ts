import { inertLine, inertText } from "~/lib/text/inert-text";
import { contrast } from "~/ui/contrast";

/** The width of a logo as it is kept, in pixels: twice as large as it is shown. */
export const logoWidth = 480;
/** What stands out of a surface has at least this contrast with it (WCAG 2.2, 1.4.11). */
const leastContrast = 3;
const longestWelcome = 600;

/** As typed. */
export interface FaceFields {
  name: string;
  accent: string;
  welcomeNl: string;
  welcomeEn: string;
}

export type AccentFault = "accentForm" | "accentOnLight" | "accentOnDark";

export interface FaceFaults {
  name?: "nameMissing" | "nameTooLong";
  accent?: AccentFault;
  welcomeNl?: "welcomeTooLong";
  welcomeEn?: "welcomeTooLong";
}

/** What a colour stands on: of each surface its light and its dark form. */
export type Grounds = readonly (readonly [light: string, dark: string])[];

/** Why a colour cannot be an accent, or null; an empty one is none. */
export function accentFault(accent: string, grounds: Grounds): AccentFault | null {
  if (accent === "") return null;
  if (!/^#[0-9a-f]{6}$/.test(accent)) return "accentForm";
  const isClear = (ground: string) => contrast(accent, ground) >= leastContrast;
  if (!grounds.every(([light]) => isClear(light))) return "accentOnLight";
  return grounds.every(([, dark]) => isClear(dark)) ? null : "accentOnDark";
}

/** Reads the form of a face; every field is looked at. */
export function readFace(
  typed: FaceFields,
  grounds: Grounds,
): { ok: true; face: FaceFields } | { ok: false; faults: FaceFaults } {
  const face = {
    name: inertLine(typed.name),
    accent: typed.accent.trim().toLowerCase(),
    welcomeNl: inertText(typed.welcomeNl).trim(),
    welcomeEn: inertText(typed.welcomeEn).trim(),
  };
  const accent = accentFault(face.accent, grounds);
  const faults: FaceFaults = {
    ...(face.name === "" && { name: "nameMissing" }),
    ...(face.name.length > 120 && { name: "nameTooLong" }),
    ...(accent && { accent }),
    ...(face.welcomeNl.length > longestWelcome && { welcomeNl: "welcomeTooLong" }),
    ...(face.welcomeEn.length > longestWelcome && { welcomeEn: "welcomeTooLong" }),
  };
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, face };
}

/** The address of a kept logo. */
export const logoUrl = (logo: string) => `/host-logos/${logo}`;
