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
