import type { CohortScope, FoundationScope, OrganisationScope } from "~/features/identity/access/scope";
import { isLocale, type Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import type { Guide } from "~/platform/content/content";
import { builtSheets, guideOf } from "../content/content.server";
import { currentCurriculum } from "../releases/current-curriculum.server";
import { sessionOf, type TimedStep, timed } from "./guide-session";

/** A guide in the list, under its masterclass. */
export interface ListedGuide {
  slug: string;
  title: string;
  summary: string;
  lengths: number[];
  sheets: string[];
}

/** A sheet to print, and where it is. */
export interface GuideSheet {
  title: string;
  href: string;
}

/** A guide in the length that was asked for. */
export interface GuideView extends Omit<Guide, "sessions" | "sheets"> {
  slug: string;
  title: string;
  masterclass: string;
  sheets: GuideSheet[];
  minutes: number;
  /** How long a session may be. */
  lengths: number[];
  steps: TimedStep[];
}

const lengthsOf = ({ sessions }: Guide) => sessions.map(({ minutes }) => minutes);
const sheetsOf = ({ sheets, locale }: Guide): GuideSheet[] =>
  builtSheets[locale]
    .filter(({ id }) => sheets.includes(id))
    .map(({ id, title }) => ({ title, href: publicPath("sheet", locale, id) }));

/** All guides, by masterclass in the order of the programme. No query: they come with the software. */
export const guides = (_scope: FoundationScope<"guide.read">, locale: Locale) => listed(locale, null);

/** The same of the modules that a host teaches. */
export const guidesOf = (
  _scope: OrganisationScope<"host.open">,
  locale: Locale,
  taught: ReadonlySet<string>,
) => listed(locale, taught);

/** The guide of the module at an address, in the length and language that `asked` names; null when there is none. */
export const guideAt = (
  _scope: FoundationScope<"guide.read">,
  slug: string,
  asked: URLSearchParams,
  locale: Locale,
): GuideView | null => found(slug, asked, locale, null);

/** The same for a host, or for who facilitates one cohort, of a module that is taught there. */
export const guideOfTaught = (
  _scope: OrganisationScope<"host.open"> | CohortScope,
  slug: string,
  asked: URLSearchParams,
  locale: Locale,
  taught: ReadonlySet<string>,
): GuideView | null => found(slug, asked, locale, taught);

/** Of these modules; null: of all. */
type Modules = ReadonlySet<string> | null;

const guideAmong = (modules: Modules, moduleId: string, locale: Locale) =>
  modules === null || modules.has(moduleId) ? guideOf(moduleId, locale) : null;

const listed = (locale: Locale, taught: Modules) =>
  currentCurriculum()
    .masterclasses(locale)
    .map(({ id, title, modules }) => ({
      id,
      title,
      guides: modules.flatMap((module): ListedGuide[] => {
        const guide = guideAmong(taught, module.id, locale);
        if (!guide) return [];
        const { slug, title: name } = module;
        return [
          {
            slug,
            title: name,
            summary: guide.summary,
            lengths: lengthsOf(guide),
            sheets: sheetsOf(guide).map((sheet) => sheet.title),
          },
        ];
      }),
    }))
    .filter((masterclass) => masterclass.guides.length > 0);

function found(slug: string, asked: URLSearchParams, locale: Locale, taught: Modules): GuideView | null {
  const wanted = asked.get("language");
  const language = isLocale(wanted) ? wanted : locale;
  const masterclasses = currentCurriculum().masterclasses(language);
  const place = masterclasses.flatMap(({ title, modules }) =>
    modules.filter((module) => module.slug === slug).map((module) => ({ masterclass: title, module })),
  )[0];
  const guide = place && guideAmong(taught, place.module.id, language);
  if (!guide) return null;
  const { sessions: _, ...rest } = guide;
  const { minutes, steps } = sessionOf(guide, asked.get("minutes"));
  return {
    ...rest,
    ...{ slug, title: place.module.title, masterclass: place.masterclass },
    ...{ sheets: sheetsOf(guide), minutes, lengths: lengthsOf(guide), steps: timed(steps) },
  };
}
