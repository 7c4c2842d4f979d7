import type { Locale } from "~/i18n/locale";

/**
 * `session`: who is signed in. `sign-in`: which sign-in this browser has begun. `known`: which mailboxes
 * somebody signed in to here. `lang`: the language of signed-in pages.
 */
export type CookieName = "session" | "sign-in" | "known" | "lang";

/** On https a cookie carries the prefix that ties it to this host alone (RFC 6265bis §4.1.3.2). */
const nameFor = (name: CookieName, secure: boolean) => (secure ? `__Host-${name}` : name);

/** A Set-Cookie value. `value` holds cookie-safe characters only; a `maxAgeSeconds` of 0 removes the cookie. */
export const setCookie = (name: CookieName, value: string, maxAgeSeconds: number, secure: boolean) =>
  `${nameFor(name, secure)}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;

/** The cookie `name` in a Cookie header, or null. */
export function readCookie(header: string | null, name: CookieName, secure: boolean): string | null {
  const wanted = nameFor(name, secure);
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === wanted) return part.slice(at + 1).trim() || null;
  }
  return null;
}

const yearSeconds = 365 * 86_400;

/** The Set-Cookie value that remembers in which language signed-in pages are shown (read by `localeOf`). */
export const languageCookie = (locale: Locale, secure: boolean) =>
  setCookie("lang", locale, yearSeconds, secure);
