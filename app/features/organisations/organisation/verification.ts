/** Mail domains that anybody can have an address at: they say nothing of an organisation. */
const openToAll = new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "outlook.nl",
  "hotmail.com",
  "hotmail.nl",
  "live.com",
  "live.nl",
  "msn.com",
  "icloud.com",
  "me.com",
  "yahoo.com",
  "yahoo.nl",
  "proton.me",
  "protonmail.com",
  "gmx.net",
  "gmx.com",
  "ziggo.nl",
  "kpnmail.nl",
  "planet.nl",
  "xs4all.nl",
  "home.nl",
  "hetnet.nl",
  "telfort.nl",
  "upcmail.nl",
]);

export type DomainFault = "domainForm" | "domainOpenToAll";

/** The domain of a stored e-mail address (lower case, ASCII). */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1);

/**
 * A mail domain that is to be linked to an organisation, in ASCII and lower case; `@stad.nl` and an address at it are understood. Refuses
 * what is none, and domains where anybody gets an address.
 */
export function readDomain(typed: string): { ok: true; domain: string } | { ok: false; fault: DomainFault } {
  const written = domainOf(typed.trim().toLowerCase());
  const refuse = { ok: false, fault: "domainForm" } as const;
  if (/[\s/\\?#:%[\]<>^|]/.test(written) || !URL.canParse(`http://${written}/`)) return refuse;
  const { hostname: domain } = new URL(`http://${written}/`);
  if (!/^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(domain) || domain.length > 253) return refuse;
  return openToAll.has(domain) ? { ok: false, fault: "domainOpenToAll" } : { ok: true, domain };
}

/** Whether it is known to be who it says it is: staff linked a mail domain of it, or said so. */
export const isVerified = ({
  verifiedAt,
  domains,
}: {
  verifiedAt: Date | null;
  domains: readonly unknown[];
}) => verifiedAt !== null || domains.length > 0;
