import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { masterclassMessages } from "~/features/catalogue/pages/masterclass.messages";
import { MasterclassCards } from "~/features/catalogue/pages/components/masterclass-cards";
import { listedMasterclass } from "~/features/catalogue/pages/listed-masterclass";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { useLocale } from "~/i18n/locale-context";
import { masterclasses, programme } from "~/features/curriculum/content/content.server";
import { Page, Section } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";

export function loader({ context: { locale } }: LoaderFunctionArgs) {
  const t = masterclassMessages[locale].masterclasses;
  const { title, summary, hours } = programme(locale);
  return {
    masterclasses: masterclasses(locale).map(listedMasterclass),
    programme: { title, summary, hours },
    title: t.title,
    description: t.lead,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Masterclasses() {
  const { masterclasses, programme } = useLoaderData<typeof loader>();
  const t = masterclassMessages[useLocale()];
  return (
    <>
      <Page>
        <h1>{t.masterclasses.title}</h1>
        <Lead>{t.masterclasses.lead}</Lead>
        <MasterclassCards masterclasses={masterclasses} level={2} />
      </Page>
      <Section ground="tint" id="programma" title={programme.title}>
        <p className="sc-measure">{programme.summary}</p>
        <p>{t.hours(programme.hours)}</p>
      </Section>
    </>
  );
}
