import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Chapters } from "~/features/catalogue/pages/components/chapters";
import { splitChapters } from "~/features/catalogue/pages/page-chapters";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { page } from "~/features/curriculum/content/content.server";
import { teamOrderMessages } from "~/features/ordering/team/team-order.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Hero } from "~/ui/frame/hero";
import { Lead } from "~/ui/text";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** How seats for colleagues are ordered, and the way to do it. */
export function loader({ context: { locale } }: LoaderFunctionArgs) {
  const { title, description, html, headings } = page("teams", locale)!;
  return { title, description, ...splitChapters(html, headings), locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Teams() {
  const { title, description, intro, chapters } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = teamOrderMessages[locale];
  return (
    <>
      <Hero
        seed="teams"
        actions={
          <Actions>
            <ButtonLink href={`/checkout/team?lang=${locale}`} icon="arrow">
              {t.pageOrder}
            </ButtonLink>
            <ButtonLink look="secondary" href={publicPath("cohorts", locale)}>
              {t.pageDates}
            </ButtonLink>
          </Actions>
        }
      >
        <h1>{title}</h1>
        <Lead>{description}</Lead>
      </Hero>
      <Chapters intro={intro} chapters={chapters} />
    </>
  );
}
