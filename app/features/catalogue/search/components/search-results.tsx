import { useLocale } from "~/i18n/locale-context";
import type { SearchDocument } from "~/platform/content/content";
import { searchMessages } from "../search.messages";

export interface FoundGroup {
  slug: string;
  href: string;
  title: string;
  name: string;
  /** When and where, in words. */
  facts: string;
}

export interface FoundText {
  id: string;
  kind: SearchDocument["kind"];
  title: string;
  url: string;
  masterclass: string | null;
  learnUrl: string | null;
  excerpt: readonly { text: string; hit: boolean }[];
}

/** What a search found: groups to join first, then what there is to read, each with the masterclass it belongs to. */
export function SearchResults({
  groups,
  texts,
}: {
  groups: readonly FoundGroup[];
  texts: readonly FoundText[];
}) {
  const t = searchMessages[useLocale()].search;
  const eyebrow = (...parts: (string | null)[]) => (
    <p className="sc-card__eyebrow">{parts.filter(Boolean).join(" · ")}</p>
  );
  return (
    <ol className="sc-results">
      {groups.map(({ slug, href, title, name, facts }) => (
        <li key={slug}>
          {eyebrow(t.group, title)}
          <h3>
            <a href={href}>{name}</a>
          </h3>
          <p>{facts}</p>
        </li>
      ))}
      {texts.map(({ id, kind, title, url, masterclass, learnUrl, excerpt }) => (
        <li key={id}>
          {eyebrow(t.kinds[kind], masterclass)}
          <h3>
            <a href={url}>{title}</a>
          </h3>
          <p>{excerpt.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : part.text))}</p>
          {learnUrl && (
            <p>
              <small>
                {t.takingPart} <a href={learnUrl}>{t.openLesson(title)}</a>
              </small>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
