import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { Pagination } from "~/ui/frame/navigation";
import { Tag } from "~/ui/progress";
import { TextLink } from "~/ui/text";
import { pagesOf, type ResultGroup, type TextGroup } from "../search-groups";
import { searchMessages } from "../search.messages";
import type { TextHit } from "../search.queries.server";

/** A group of people one can join. */
export interface FoundDate {
  href: string;
  name: string;
  /** What is taught, and when, where and for how much, in words. */
  title: string;
  facts: string;
  /** Why it cannot be joined; null when it can. */
  refusal: string | null;
}

interface Found {
  /** How many there are; what is listed is the part that is shown. */
  total: number;
  isNamed: boolean;
}
type FoundGroup = Found &
  ({ name: "dates"; hits: readonly FoundDate[] } | { name: TextGroup; hits: readonly TextHit[] });

interface SearchResultsProps {
  path: string;
  query: string;
  /** The one group that is looked at, page by page; null: some of each. */
  only: ResultGroup | null;
  page: number;
  groups: readonly FoundGroup[];
}

/** What a search found, by kind: of each kind some and the way to all, or a page of one kind. */
export function SearchResults({ path, query, only, page, groups }: SearchResultsProps) {
  const t = searchMessages[useLocale()].search;
  const heading = only === null ? "h4" : "h3";
  return groups.map((group) => {
    const { name, total, hits } = group;
    const address = (at: number) => listAddress(path, { q: query, in: name, page: at > 1 ? at : null });
    return (
      <section key={name} aria-labelledby={`found-${name}`} className="sc-found">
        {only === null && (
          <h3 id={`found-${name}`}>
            {t.groups[name].title} <small>({total})</small>
          </h3>
        )}
        <ol className="sc-results" aria-labelledby={only === null ? undefined : "results"}>
          {group.name === "dates"
            ? group.hits.map((date) => <DateResult key={date.href} {...date} heading={heading} />)
            : group.hits.map((hit) => <TextResult key={hit.id} {...hit} heading={heading} />)}
        </ol>
        {only === null && total > hits.length && (
          <TextLink href={address(1)}>{t.groups[name].all(total)}</TextLink>
        )}
        {only !== null && <Pagination page={page} pages={pagesOf(total)} href={address} />}
      </section>
    );
  });
}

/** Below the heading of its group, or of the page. */
interface Titled {
  heading: "h3" | "h4";
}

const Eyebrow = ({ parts, children }: { parts: readonly (string | null)[]; children?: ReactNode }) => (
  <p className="sc-card__eyebrow">
    {parts.filter(Boolean).join(" · ")} {children}
  </p>
);

const DateResult = ({ href, name, title, facts, refusal, heading: Title }: FoundDate & Titled) => (
  <li>
    <Eyebrow parts={[title]}>{refusal && <Tag>{refusal}</Tag>}</Eyebrow>
    <Title>
      <a href={href}>{name}</a>
    </Title>
    <p>{facts}</p>
  </li>
);

/** A lesson says before the click whether anybody may read it; somebody who takes part has a way of their own. */
function TextResult({ kind, title, url, masterclass, learnUrl, excerpt, heading: Title }: TextHit & Titled) {
  const t = searchMessages[useLocale()].search;
  const isPart = kind === "module" || kind === "lesson";
  return (
    <li>
      {isPart && (
        <Eyebrow parts={[t.kinds[kind], masterclass]}>
          {kind === "lesson" &&
            (learnUrl ? <Tag>{t.participantsOnly}</Tag> : <Tag colour="olive">{t.free}</Tag>)}
        </Eyebrow>
      )}
      <Title>
        <a href={url}>{title}</a>
      </Title>
      <p>{excerpt.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</p>
      {learnUrl && (
        <p>
          <small>
            {t.takingPart} <a href={learnUrl}>{t.openLesson(title)}</a>
          </small>
        </p>
      )}
    </li>
  );
}
