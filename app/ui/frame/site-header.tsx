import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { useBrand } from "~/platform/site/site-context";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { Initials, OwnInitials, OwnLessons, type Reader, SignInLink } from "./own-menu";
import { OwnPart } from "./own-part";
import { uiMessages } from "../ui.messages";

interface SiteHeaderProps {
  area?: "public" | "my" | "desk";
  /** Whose page it is, where that is known. */
  reader?: Reader | null;
  /** The page's address, to mark the part of the site it is in. */
  pathname: string;
  /** The same page in the other language; null when the site has none. */
  otherLanguageHref: string | null;
}

/**
 * Header of every page: the mark, the main menu, and what is one's own. Where there is little room, the mark, one's own lessons
 * and "Menu", which shows the rest below: a `details` before the menus, so that it needs no script and they stand here once.
 * A public page is kept for everyone: what is the reader's own in its header is filled in later.
 */
export function SiteHeader({ area = "public", reader, pathname, otherLanguageHref }: SiteHeaderProps) {
  const locale = useLocale();
  const t = uiMessages[locale];
  const brand = useBrand();
  const isPublic = area === "public";
  // Who is at what is theirs has read about the method and the foundation: in the footer they are still there.
  const pages = isPublic
    ? (["masterclasses", "cohorts", "method", "about"] as const)
    : (["masterclasses", "cohorts"] as const);
  const search = publicPath("search", locale);
  const current = area === "my" && pathname !== "/my/profile" ? currentAt(pathname, "/my") : undefined;
  return (
    <header className="sc-header">
      <div className="sc-container sc-header__inner">
        <a className="sc-brand" href={publicPath("home", locale)}>
          <Logo />
          <span>
            {brand.name}
            <span className="sc-brand__sub">{area === "desk" ? t.desk : t.masterclasses}</span>
          </span>
        </a>
        <div className="sc-nav sc-header__short">
          {isPublic ? (
            <OwnPart name="short">
              <SignInLink />
            </OwnPart>
          ) : (
            <OwnInitials {...{ ...reader, current }} />
          )}
        </div>
        <details className="sc-nav sc-header__menu">
          <summary>{t.menu}</summary>
        </details>
        <div className="sc-header__menus">
          <nav aria-label={t.mainNavigation}>
            <ul className="sc-nav">
              {pages.map((page) => {
                const href = publicPath(page, locale);
                return (
                  <li key={page}>
                    <a href={href} aria-current={currentAt(pathname, href)}>
                      {t[page]}
                    </a>
                  </li>
                );
              })}
            </ul>
          </nav>
          <nav aria-label={t.tools}>
            <ul className="sc-nav">
              <li>
                <a href={search} aria-current={currentAt(pathname, search)}>
                  {t.search}
                </a>
              </li>
              {otherLanguageHref && (
                <li>
                  <LanguageLink href={otherLanguageHref} />
                </li>
              )}
              {isPublic ? (
                <li className="sc-nav">
                  <OwnPart name="menu">
                    <span className="sc-header__own">
                      <SignInLink />
                    </span>
                  </OwnPart>
                </li>
              ) : (
                <>
                  <li className="sc-header__own">
                    <OwnLessons current={current} />
                  </li>
                  {reader?.isStaff && (
                    <li>
                      <a href="/desk" aria-current={currentAt(pathname, "/desk")}>
                        {t.desk}
                      </a>
                    </li>
                  )}
                  <li>
                    <a href="/organisation" aria-current={currentAt(pathname, "/organisation")}>
                      {t.organisations}
                    </a>
                  </li>
                  <li>
                    <a
                      className="sc-nav__who"
                      href="/my/profile"
                      aria-current={currentAt(pathname, "/my/profile")}
                    >
                      {reader && <Initials of={reader.name || reader.email} />}
                      {t.profile}
                    </a>
                  </li>
                  <li>
                    <a href="/sign-out">{t.signOut}</a>
                  </li>
                </>
              )}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

/** "page" on the page itself, "true" on a page below it. */
function currentAt(pathname: string, href: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return pathname.startsWith(`${href}/`) ? "true" : undefined;
}
