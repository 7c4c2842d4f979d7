import { keyedHash, keyedHashes } from "~/platform/secrets.server";
import type { Audience } from "./audience";

interface Invites {
  id: string;
  slug: string;
  audience: Audience;
  /** Raised to end the link before. */
  invitationNumber: number;
}

const named = ({ id, invitationNumber }: Pick<Invites, "id" | "invitationNumber">) =>
  `${id} ${invitationNumber}`;

/** The last part of the address that a cohort opens by: of one by invitation with a token that nobody can guess. */
export const slugToOpen = (cohort: Invites): string =>
  cohort.audience === "INVITED" ? `${cohort.slug}.${keyedHash("cohort link", named(cohort))}` : cohort.slug;

/** The last part of an address, taken apart. */
export function readSlug(address: string): { slug: string; token: string | null } {
  const dot = address.indexOf(".");
  return dot < 0
    ? { slug: address, token: null }
    : { slug: address.slice(0, dot), token: address.slice(dot + 1) };
}

/** Whether an address with this token, or with none, opens a cohort. One that is closed opens to nobody by its address. */
export const opensBy = (cohort: Omit<Invites, "slug">, token: string | null): boolean =>
  token === null
    ? cohort.audience === "PUBLIC"
    : cohort.audience === "INVITED" && keyedHashes("cohort link", named(cohort)).includes(token);
