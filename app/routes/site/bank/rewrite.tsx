import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bankMessages } from "~/features/catalogue/bank/bank.messages";
import { NotedText } from "~/features/catalogue/bank/components/noted-text";
import { NoteList } from "~/features/catalogue/bank/components/note-list";
import { RewriteCards } from "~/features/catalogue/bank/components/rewrite-cards";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { bankOf } from "~/features/curriculum/content/content.server";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { notesOf } from "~/platform/content/rewrite";
import { Hero } from "~/ui/frame/hero";
import { Section } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Lead, TextLink } from "~/ui/text";
import "~/styles/pages/lesson.css";
import "~/styles/pages/bank.css";

/** One text of the bank, and others for the same reader. */
export function loader({ params, context: { locale } }: LoaderFunctionArgs) {
  const rewrite = bankOf(locale).find(({ slug }) => slug === params.slug);
  if (!rewrite) throw new Response("Not Found", { status: 404 });
  const others = bankOf(locale)
    .filter(({ kind, slug }) => kind === rewrite.kind && slug !== rewrite.slug)
    .map(({ slug, title, description }) => ({ slug, title, description }));
  return { rewrite, others, title: rewrite.title, description: rewrite.description, locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Rewrite() {
  const { rewrite, others } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = bankMessages[locale];
  const notes = notesOf(rewrite);
  return (
    <>
      <Hero seed={rewrite.slug}>
        <Breadcrumbs
          items={[{ href: publicPath("rewrites", locale), label: t.title }, { label: rewrite.title }]}
        />
        <p className="sc-card__eyebrow">{t.kinds[rewrite.kind]}</p>
        <h1>{rewrite.title}</h1>
        <Lead>{rewrite.description}</Lead>
      </Hero>
      <Section>
        <p className="sc-measure">
          {rewrite.scene} {t.invented}
        </p>
        <div className="contrast sc-rewrite">
          {(["before", "after"] as const).map((side) => (
            <section key={side} className="contrast__side" aria-labelledby={side}>
              <h2 id={side} className="contrast__label">
                {t[side]}
              </h2>
              <NotedText text={rewrite[side]} words={notes.map((note) => note[side])} />
            </section>
          ))}
        </div>
      </Section>
      <Section>
        <div className="sc-bank__halves">
          <section className="sc-stack--wide" aria-labelledby="changed">
            <h2 id="changed">{t.changed}</h2>
            <NoteList notes={rewrite.changed} from={0} />
          </section>
          <section className="sc-stack--wide" aria-labelledby="stays">
            <h2 id="stays">{t.stays}</h2>
            <NoteList notes={rewrite.stays} from={rewrite.changed.length} stay />
          </section>
        </div>
      </Section>
      <Section id="yourself" title={t.yourself} ground="tint">
        <div className="sc-stack">
          <p className="sc-measure">{t.yourText}</p>
          <p className="sc-no-print">
            <TextLink href={`${publicPath("masterclass", locale, "anders-kijken")}#m1`}>
              {t.toModule}
            </TextLink>
          </p>
        </div>
      </Section>
      <div className="sc-no-print">
        <Section
          id="others"
          title={t.others}
          more={<TextLink href={publicPath("rewrites", locale)}>{t.all}</TextLink>}
        >
          <RewriteCards rewrites={others} />
        </Section>
      </div>
    </>
  );
}
