import { inLanguage, publicPath, singlePages } from "../../../../i18n/paths";
import type { Locale } from "~/i18n/locale";
import type { HtmlNode } from "../../content";
import type { Fault } from "../checks/faults";
import type { Unit } from "../units";

export interface LinkTargets {
  /** Address of each written lesson, by id. */
  lessons: ReadonlyMap<string, string>;
  masterclassSlugs: readonly string[];
}

const withoutHash = (url: string) => url.split("#")[0] ?? "";

function isPublicPage(path: string, locale: Locale, { masterclassSlugs }: LinkTargets): boolean {
  const pages = singlePages.map((page) => publicPath(page, locale));
  const masterclasses = masterclassSlugs.map((slug) => publicPath("masterclass", locale, slug));
  return [...pages, ...masterclasses].includes(path);
}

function linkFault(url: string, unit: Unit<unknown>, targets: LinkTargets): string | null {
  const { locale, compiled } = unit;
  if (url.startsWith("lesson:"))
    return targets.lessons.has(url.slice("lesson:".length))
      ? null
      : `dead link ${url}: no written lesson has that id; use an id from a module.yaml`;
  if (url.startsWith("#"))
    return compiled.headings.some(({ id }) => url === `#${id}`)
      ? null
      : `dead link ${url}: no heading has that id; use one of ${compiled.headings.map(({ id }) => `#${id}`).join(", ")}`;
  if (/^\/(?!\/)/.test(url)) {
    const path = withoutHash(url);
    if (isPublicPage(path, locale, targets)) return null;
    const translated = inLanguage(path, locale);
    return translated && isPublicPage(translated, locale, targets)
      ? `link ${url} leads to the other language; write ${translated}`
      : `dead link ${url}: no public page has that address; see app/addresses.ts`;
  }
  return null;
}

/** Whether each link on this site leads somewhere. Addresses elsewhere are not tried: a build must not depend on them. */
export const checkLinks = (unit: Unit<unknown>, targets: LinkTargets): Fault[] =>
  unit.compiled.facts.links.flatMap(({ line, url }) => {
    const message = linkFault(url, unit, targets);
    return message ? [{ file: unit.file, line, message }] : [];
  });

/** Puts the addresses of lessons where their ids stand. */
export const resolveLinks = (tree: readonly HtmlNode[], targets: LinkTargets): HtmlNode[] =>
  tree.map((node) => {
    if (node.type === "text") return node;
    const children = resolveLinks(node.children, targets);
    const { href } = node.properties ?? {};
    if (typeof href !== "string" || !href.startsWith("lesson:")) return { ...node, children };
    const address = targets.lessons.get(href.slice("lesson:".length)) ?? href;
    return { ...node, properties: { ...node.properties, href: address }, children };
  });
