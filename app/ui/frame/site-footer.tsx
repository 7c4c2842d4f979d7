import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { publicPath, type SinglePage } from "~/i18n/paths";
import { useBrand } from "~/platform/site/site-context";
import { Mosaic } from "../mosaic/mosaic-view";
import { uiMessages } from "../ui.messages";

const columns = [
  { title: "learn", pages: ["masterclasses", "cohorts", "method", "material", "rewrites", "search"] },
  { title: "together", pages: ["teams", "universities", "cities", "sceptics", "law"] },
  { title: "organisation", pages: ["about", "questions", "contact", "verify"] },
  { title: "papers", pages: ["terms", "privacy", "data", "accessibility", "buyers"] },
] as const satisfies readonly { title: string; pages: readonly SinglePage[] }[];

/** Footer of every page; the desk's is one line: the seller. */
export function SiteFooter({
  area = "public",
  seller,
}: {
  area?: "public" | "my" | "desk";
  /** Who sells, in one line; absent while that is not known. */
  seller?: ReactNode;
}) {
  const locale = useLocale();
  const t = uiMessages[locale];
  const brand = useBrand();
  const titles = { learn: t.learn, together: t.together, organisation: brand.name, papers: t.papers };
  return (
    <footer className="sc-footer">
      {area !== "desk" && <Mosaic seed={brand.seed} shape="band" />}
      <div className="sc-deep">
        <div className="sc-container sc-footer__inner">
          {area !== "desk" && (
            <>
              <p className="sc-footer__purpose">{brand.purpose[locale]}</p>
              {columns.map(({ title, pages }) => (
                <nav key={title} aria-label={titles[title]}>
                  <h2>{titles[title]}</h2>
                  <ul>
                    {pages.map((page) => (
                      <li key={page}>
                        <a href={publicPath(page, locale)}>{t[page]}</a>
                      </li>
                    ))}
                  </ul>
                </nav>
              ))}
            </>
          )}
          {seller && <p className="sc-footer__note">{seller}</p>}
        </div>
      </div>
    </footer>
  );
}
