import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { catalogueMessages } from "~/features/catalogue/catalogue.messages";
import { searchSite } from "~/features/catalogue/search.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextInput } from "~/ui/field";
import { Page } from "~/ui/layout";

const longestQuery = 100;

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim();
  const tooLong = query.length > longestQuery;
  const results = query && !tooLong ? await searchSite(query, locale) : [];
  return { query, tooLong, results };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = catalogueMessages[location.pathname.startsWith("/en") ? "en" : "nl"];
  return [{ title: `${t.search.title} · ${t.site}` }, { name: "robots", content: "noindex" }];
};

export default function Search() {
  const { query, tooLong, results } = useLoaderData<typeof loader>();
  const t = catalogueMessages[useLocale()].search;
  const error = tooLong ? t.tooLong : undefined;
  return (
    <Page narrow>
      <h1>{t.title}</h1>
      {error && <ErrorSummary errors={{ q: error }} />}
      <form method="get" role="search" className="sc-form">
        <TextInput name="q" type="search" label={t.label} hint={t.hint} defaultValue={query} error={error} />
        <Button>{t.button}</Button>
      </form>
      {query && !tooLong && (
        <section aria-labelledby="results" className="sc-stack">
          <h2 id="results">{t.results(results.length, query)}</h2>
          {results.length === 0 && <p>{t.nothing}</p>}
          <ol className="sc-results">
            {results.map(({ url, title, kind, excerpt }) => (
              <li key={url}>
                <p className="sc-card__eyebrow">{t.kinds[kind]}</p>
                <h3>
                  <a href={url}>{title}</a>
                </h3>
                <p>
                  {excerpt.map((part, index) =>
                    part.hit ? <mark key={index}>{part.text}</mark> : part.text,
                  )}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  );
}
