import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NothingFound } from "~/features/catalogue/search/components/nothing-found";
import { SearchResults } from "~/features/catalogue/search/components/search-results";
import { inOrder, searchAskedIn, sliceOf } from "~/features/catalogue/search/search-groups";
import { searchMessages } from "~/features/catalogue/search/search.messages";
import { searchSite } from "~/features/catalogue/search/search.queries.server";
import { suggestion } from "~/features/catalogue/search/suggestion.server";
import { upcomingCohorts } from "~/features/cohorts/cohort/cohorts.queries.server";
import { dateOf, findableBy } from "~/features/cohorts/search/found-date";
import { matchingCohorts } from "~/features/cohorts/search/matching-cohorts";
import { siteScope } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { siteTitle } from "~/i18n/page-title";
import { publicPath } from "~/i18n/paths";
import { Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Page } from "~/ui/frame/layout";

export async function loader({ request, context: { locale, site } }: LoaderFunctionArgs) {
  const asked = searchAskedIn(new URL(request.url).searchParams);
  const { query, fault, group } = asked;
  if (query === "" || fault) return { ...asked, groups: [], total: 0, meant: null };
  const scope = siteScope(site);
  const { dateTopics } = searchMessages[locale].search;
  const [texts, cohorts] = await Promise.all([
    group === "dates" ? [] : searchSite(scope, asked, locale),
    group === null || group === "dates" ? upcomingCohorts(scope, locale) : [],
  ]);
  const { found, isNamed } = matchingCohorts(query, cohorts, (cohort) => ({
    names: findableBy(cohort, locale),
    topics: dateTopics,
  }));
  const { from, until } = sliceOf(asked, found.length);
  const hits = found.slice(from, until).map((cohort) => dateOf(cohort, locale));
  const dates = { name: "dates" as const, total: found.length, isNamed, hits };
  const groups = inOrder([...(hits.length > 0 ? [dates] : []), ...texts]);
  const total = groups.reduce((sum, one) => sum + one.total, 0);
  return { ...asked, groups, total, meant: total === 0 ? suggestion(query, locale) : null };
}

export const meta: MetaFunction<typeof loader> = ({ location, matches }) => {
  const t = searchMessages[location.pathname.startsWith("/en") ? "en" : "nl"];
  return [{ title: siteTitle(matches, t.search.title) }, { name: "robots", content: "noindex" }];
};

export default function Search() {
  const { query, fault, group, page, groups, total, meant } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = searchMessages[locale].search;
  const path = publicPath("search", locale);
  const addressOf = (q: string) => `${path}?${new URLSearchParams({ q })}`;
  const error = fault ? t[fault] : undefined;
  return (
    <Page narrow>
      <h1>{t.title}</h1>
      {error && <ErrorSummary errors={{ q: error }} />}
      <form method="get" action={path} role="search" className="sc-form sc-form--line">
        <TextInput name="q" type="search" label={t.label} hint={t.hint} defaultValue={query} error={error} />
        <Button>{t.button}</Button>
      </form>
      {query && !error ? (
        <section aria-labelledby="results" className="sc-stack">
          <h2 id="results">
            {group && total > 0 ? t.resultsIn(t.groups[group].title, total, query) : t.results(total, query)}
          </h2>
          {group && (
            <p>
              <a href={addressOf(query)}>{t.toAll}</a>
            </p>
          )}
          {total === 0 && <NothingFound meant={meant} />}
          <SearchResults path={path} query={query} only={group} page={page} groups={groups} />
        </section>
      ) : (
        <p>
          {t.forExample}:{" "}
          {t.examples.map((example, index) => (
            <span key={example}>
              {index > 0 && " · "}
              <a href={addressOf(example)}>{example}</a>
            </span>
          ))}
        </p>
      )}
    </Page>
  );
}
