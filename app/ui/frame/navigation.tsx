import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "../form/button";
import { uiMessages } from "../ui.messages";

/** The way back up; the page itself is the last item, without an address. */
export function Breadcrumbs({ items }: { items: readonly { href?: string; label: string }[] }) {
  const t = uiMessages[useLocale()];
  return (
    <nav className="sc-breadcrumbs" aria-label={t.breadcrumbs}>
      <ol>
        {items.map(({ href, label }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}

/** A part of a place, and whether one is at it or somewhere in it. */
export interface Part {
  href: string;
  label: string;
  current?: "page" | "true";
}

/**
 * The parts of a place, on a line. On a narrow screen a line that says where one is and opens them: a `details` before them, so that it needs
 * no script and they stand here once. `label` is the name of the place.
 */
export function PartsMenu({ label, parts }: { label: string; parts: readonly Part[] }) {
  const t = uiMessages[useLocale()];
  const here = parts.find(({ current }) => current);
  return (
    <nav aria-label={label} className="sc-parts">
      <details className="sc-parts__opener">
        <summary>{here?.label ?? t.sideNavigation}</summary>
      </details>
      <ul className="sc-nav">
        {parts.map(({ href, label: name, current }) => (
          <li key={href}>
            <a href={href} aria-current={current}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Previous and next page of a list; nothing when there is one page. `page` counts from 1. */
export function Pagination({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  const t = uiMessages[useLocale()];
  if (pages <= 1) return null;
  return (
    <nav className="sc-pagination" aria-label={t.pagination}>
      {page > 1 ? (
        <ButtonLink look="secondary" icon="back" href={href(page - 1)} rel="prev">
          {t.previous}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages ? (
        <ButtonLink look="secondary" icon="arrow" href={href(page + 1)} rel="next">
          {t.next}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** The ways through a list that is paged by key, each null where it leads nowhere; nothing when there is one page. */
export function KeyPagination({
  first,
  previous,
  next,
  last,
}: Readonly<Record<"first" | "previous" | "next" | "last", string | null>>) {
  const t = uiMessages[useLocale()];
  if (!previous && !next) return null;
  return (
    <nav className="sc-pagination" aria-label={t.pagination}>
      <span className="sc-pagination__side">
        {previous && (
          <>
            <ButtonLink look="secondary" icon="back" href={previous} rel="prev">
              {t.previous}
            </ButtonLink>
            {first && <a href={first}>{t.firstPage}</a>}
          </>
        )}
      </span>
      <span className="sc-pagination__side">
        {next && (
          <>
            {last && <a href={last}>{t.lastPage}</a>}
            <ButtonLink look="secondary" icon="arrow" href={next} rel="next">
              {t.next}
            </ButtonLink>
          </>
        )}
      </span>
    </nav>
  );
}
