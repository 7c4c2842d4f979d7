import type { FoundationScope } from "~/features/identity/access/scope";
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
export const guides = (_scope: FoundationScope<"guide.read">, locale: Locale) =>
  currentCurriculum()
    .masterclasses(locale)
    .map(({ id, title, modules }) => ({
      id,
      title,
      guides: modules.flatMap((module): ListedGuide[] => {
        const guide = guideOf(module.id, locale);
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

/** The guide of the module at an address, in the length and language that `asked` names; null when there is none. */
export function guideAt(
  _scope: FoundationScope<"guide.read">,
  slug: string,
  asked: URLSearchParams,
  locale: Locale,
): GuideView | null {
  const wanted = asked.get("language");
  const language = isLocale(wanted) ? wanted : locale;
  const masterclasses = currentCurriculum().masterclasses(language);
  const found = masterclasses.flatMap(({ title, modules }) =>
    modules.filter((module) => module.slug === slug).map((module) => ({ masterclass: title, module })),
  )[0];
  const guide = found && guideOf(found.module.id, language);
  if (!guide) return null;
  const { sessions: _, ...rest } = guide;
  const { minutes, steps } = sessionOf(guide, asked.get("minutes"));
  return {
    ...rest,
    ...{ slug, title: found.module.title, masterclass: found.masterclass },
    ...{ sheets: sheetsOf(guide), minutes, lengths: lengthsOf(guide), steps: timed(steps) },
  };
}
