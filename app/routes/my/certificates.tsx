import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { certificatesOf } from "~/features/credentials/certificates/certificates.queries.server";
import { CertificateCards } from "~/features/credentials/certificates/components/certificate-cards";
import { certificateMessages } from "~/features/credentials/certificates/certificate.messages";
import { requirePerson } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { siteTitle } from "~/i18n/page-title";
import { ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { EmptyState, Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  return { locale, ...(await certificatesOf(actor.personId, locale)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, certificateMessages[data.locale].listTitle) }] : [];

export default function MyCertificates() {
  const { certificates, waiting } = useLoaderData<typeof loader>();
  const t = certificateMessages[useLocale()];
  return (
    <Page>
      <h1>{t.listTitle}</h1>
      <Lead>{t.listLead}</Lead>
      {waiting.map(({ id, title }) => (
        <Notice key={id} kind="warning" title={t.waitingTitle}>
          <p>{t.waiting(title)}</p>
          <p>
            <a href="/my/profile">{t.fillInName}</a>
          </p>
        </Notice>
      ))}
      {certificates.length > 0 ? (
        <CertificateCards certificates={certificates} />
      ) : (
        <EmptyState seed="certificate" title={t.listEmpty}>
          <p>{t.listEmptyHelp}</p>
          <ButtonLink look="secondary" href="/my">
            {t.toLearning}
          </ButtonLink>
        </EmptyState>
      )}
    </Page>
  );
}
