import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchMessages } from "~/features/catalogue/search/search.messages";
import { SearchResults } from "~/features/catalogue/search/components/search-results";
import { searchSite } from "~/features/catalogue/search/search.queries.server";
import { suggestion } from "~/features/catalogue/search/suggestion.server";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import type { CohortView } from "~/features/cohorts/cohort/cohort-view.server";
import { upcomingCohorts } from "~/features/cohorts/cohort/cohorts.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { matchingCohorts } from "~/features/cohorts/cohort/matching-cohorts";
import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { siteTitle } from "~/i18n/page-title";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";

const [shortestQuery, longestQuery, mostGroups] = [2, 100, 5];

export async function loader({ request, context: { locale, site } }: LoaderFunctionArgs) {
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim();
  const fault =
    query.length > longestQuery
      ? ("tooLong" as const)
      : query !== "" && query.length < shortestQuery
        ? ("tooShort" as const)
        : null;
  if (query === "" || fault) return { query, fault, texts: [], groups: [], meant: null };
  const scope = siteScope(site);
  const [texts, cohorts] = await Promise.all([
    searchSite(scope, query, locale),
    upcomingCohorts(scope, locale),
  ]);
  const groups = matchingCohorts(query, cohorts)
    .slice(0, mostGroups)
    .map((cohort) => asGroup(cohort, locale));
  const isNothing = texts.length + groups.length === 0;
  return { query, fault, texts, groups, meant: isNothing ? suggestion(query, locale) : null };
}

const asGroup = ({ slug, title, name, startsAt, timeZone, mode, place }: CohortView, locale: Locale) => ({
  slug,
  href: publicPath("cohort", locale, slug),
  title,
  name,
  facts: [formatDate(startsAt, locale, timeZone), whereInWords({ mode, place }, locale)].join(" · "),
});

export const meta: MetaFunction<typeof loader> = ({ location, matches }) => {
  const t = searchMessages[location.pathname.startsWith("/en") ? "en" : "nl"];
  return [{ title: siteTitle(matches, t.search.title) }, { name: "robots", content: "noindex" }];
};

export default function Search() {
  const { query, fault, texts, groups, meant } = useLoaderData<typeof loader>();
  const t = searchMessages[useLocale()].search;
  const error = fault ? t[fault] : undefined;
  const count = texts.length + groups.length;
  return (
    <Page narrow>
      <h1>{t.title}</h1>
      {error && <ErrorSummary errors={{ q: error }} />}
      <form method="get" role="search" className="sc-form">
        <TextInput name="q" type="search" label={t.label} hint={t.hint} defaultValue={query} error={error} />
        <Button>{t.button}</Button>
      </form>
      {query && !error && (
        <section aria-labelledby="results" className="sc-stack">
          <h2 id="results">{t.results(count, query)}</h2>
          {meant && (
            <p>
              {t.didYouMean} <a href={`?${new URLSearchParams({ q: meant })}`}>{meant}</a>?
            </p>
          )}
          {count === 0 && <p>{t.nothing}</p>}
          <SearchResults groups={groups} texts={texts} />
        </section>
      )}
    </Page>
  );
}
