import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bankMessages } from "~/features/catalogue/bank/bank.messages";
import { RewriteCards } from "~/features/catalogue/bank/components/rewrite-cards";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { bankOf } from "~/features/curriculum/content/content.server";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { rewriteKinds } from "~/platform/content/rewrite";
import { Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import { Hero } from "~/ui/frame/hero";
import { Section } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";
import "~/styles/pages/bank.css";

/** The bank of texts, by whom a text is for. */
export function loader({ context: { locale } }: LoaderFunctionArgs) {
  const groups = rewriteKinds.map((kind) => ({
    kind,
    rewrites: bankOf(locale)
      .filter((one) => one.kind === kind)
      .map(({ slug, title, description }) => ({ slug, title, description })),
  }));
  const { title, description } = bankMessages[locale];
  return { groups, title, description, locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Rewrites() {
  const { groups } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = bankMessages[locale];
  return (
    <>
      <Hero seed="voor-en-na">
        <h1>{t.title}</h1>
        <Lead>{t.description}</Lead>
      </Hero>
      <Section>
        <div className="sc-bank__halves">
          <div className="sc-stack">
            <h2>{t.how}</h2>
            <ul className="sc-list">
              {t.readings.map((reading) => (
                <li key={reading}>{reading}</li>
              ))}
            </ul>
          </div>
          <div className="sc-stack sc-no-print">
            <form
              method="get"
              action={publicPath("search", locale)}
              role="search"
              aria-label={t.find}
              className="sc-form sc-form--line"
            >
              <TextInput name="q" type="search" label={t.find} hint={t.findHint} />
              <input type="hidden" name="in" value="rewrites" />
              <Button>{t.findButton}</Button>
            </form>
            <nav aria-label={t.onThisPage}>
              <p className="sc-card__eyebrow">{t.onThisPage}</p>
              <ul className="sc-bank__kinds">
                {groups.map(({ kind, rewrites }) => (
                  <li key={kind}>
                    <a href={`#${kind}`}>{t.kinds[kind]}</a> ({rewrites.length})
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </Section>
      {groups.map(({ kind, rewrites }, index) => (
        <Section key={kind} id={kind} title={t.kinds[kind]} ground={index % 2 ? "paper" : "tint"}>
          <RewriteCards rewrites={rewrites} />
        </Section>
      ))}
    </>
  );
}
