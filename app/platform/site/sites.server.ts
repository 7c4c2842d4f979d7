import { locales } from "~/i18n/locale";
import { env } from "../env.server";
import { makeBrandFiles } from "./brand-files.server";
import { foundationBrand } from "./foundation-brand";
import type { Site } from "./site";

const byId = new Map<string, Site>();
const byHost = new Map<string, Site>();

/**
 * Makes this instance answer to another host name, with a brand of its own. `id` and `host` must be new. Returns the site, and
 * how to end it.
 */
export function addSite(facts: Omit<Site, "host" | "files">): { site: Site; remove(): void } {
  const { host, origin } = new URL(facts.origin);
  if (byId.has(facts.id) || byHost.has(host))
    throw new Error(`there is a site ${facts.id} or ${host} already`);
  const site: Site = { ...facts, host, origin, files: makeBrandFiles(facts.brand) };
  byId.set(site.id, site);
  byHost.set(host, site);
  return {
    site,
    remove() {
      byId.delete(site.id);
      byHost.delete(host);
    },
  };
}

/** The foundation's own: it issues the certificates, so that they name its host wherever they were earned. */
export const { site: foundation } = addSite({
  id: "foundation",
  origin: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
  organisation: foundationBrand.name,
  brand: foundationBrand,
  languages: locales,
  sender: env.MAIL_FROM,
});
// On a local start both names of this machine are the site.
if (!env.PUBLIC_URL)
  for (const host of [`localhost:${env.PORT}`, `127.0.0.1:${env.PORT}`]) byHost.set(host, foundation);

/** The site under this Host header; null when there is none. */
export const siteAt = (host: string | undefined): Site | null =>
  byHost.get((host ?? "").toLowerCase()) ?? null;

/** The origin of that site as whoever asked knows it: on a local start by the name of this machine that they used. */
export function originAt(host: string | undefined): string | null {
  const site = siteAt(host);
  return site && host?.toLowerCase() !== site.host ? `http://${host}` : (site?.origin ?? null);
}

/** The site that a row names; the foundation's when that is there no more. */
export const siteById = (id: string): Site => byId.get(id) ?? foundation;
