import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { useBrand } from "~/platform/site/site-context";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { uiMessages } from "../ui.messages";

/** Header of what one does step by step, such as signing in and buying: the mark and the language, and nothing that leads away. */
export function CalmHeader({ otherLanguageHref }: { otherLanguageHref: string | null }) {
  const locale = useLocale();
  const brand = useBrand();
  return (
    <header className="sc-header sc-header--calm">
      <div className="sc-container sc-header__inner">
        <a className="sc-brand" href={publicPath("home", locale)}>
          <Logo />
          <span>
            {brand.name}
            <span className="sc-brand__sub">{uiMessages[locale].masterclasses}</span>
          </span>
        </a>
        {otherLanguageHref && (
          <nav className="sc-nav" aria-label={uiMessages[locale].languages}>
            <LanguageLink href={otherLanguageHref} />
          </nav>
        )}
      </div>
    </header>
  );
}

const pages = ["contact", "questions", "terms", "privacy"] as const;

/** Footer of the same: whose site it is, who sells, and where to ask. */
export function CalmFooter({ seller }: { seller?: ReactNode }) {
  const locale = useLocale();
  const t = uiMessages[locale];
  return (
    <footer className="sc-footer sc-footer--calm">
      <div className="sc-container">
        <p>{useBrand().purpose[locale]}</p>
        {seller && <p>{seller}</p>}
        <nav aria-label={t.help}>
          <ul className="sc-nav">
            {pages.map((page) => (
              <li key={page}>
                <a href={publicPath(page, locale)}>{t[page]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
