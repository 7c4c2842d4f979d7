import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { guideMessages } from "../guide.messages";
import { guidePath } from "../guide-session";
import type { GuideView } from "../guides.queries.server";

/** How else a guide is had: in the other length, in the other language, on paper. */
export function GuideWays({ guide, within }: { guide: GuideView; within: string }) {
  const t = guideMessages[useLocale()];
  const { slug, minutes, lengths, locale: language } = guide;
  const other = language === "nl" ? "en" : "nl";
  return (
    <div className="sc-guide__ways sc-no-print">
      <nav aria-label={t.choose}>
        <ul className="sc-guide__lengths">
          {lengths.map((length) => (
            <li key={length}>
              <a
                href={guidePath(within, slug, { minutes: length, language })}
                aria-current={length === minutes ? "page" : undefined}
              >
                {t.minutes(length)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a href={guidePath(within, slug, { minutes, language: other })} lang={other} hrefLang={other}>
        {guideMessages[language].other}
      </a>
      <ButtonLink look="secondary" icon="down" href={guidePath(within, slug, { minutes, language }, ".pdf")}>
        {t.paper(minutes)}
      </ButtonLink>
    </div>
  );
}
