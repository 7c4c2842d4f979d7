import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Card, CardGrid } from "~/ui/card";
import { Tag } from "~/ui/progress";
import { certificateMessages } from "../../certificates/certificate.messages";
import type { MyCertificate } from "../collection.queries.server";
import { collectionMessages } from "../collection.messages";

/** Certificates, to open one. */
export function CertificateCards({ certificates }: { certificates: readonly MyCertificate[] }) {
  const locale = useLocale();
  const [t, own] = [certificateMessages[locale], collectionMessages[locale]];
  return (
    <CardGrid>
      {certificates.map(({ number, kind, title, hours, issuedAt, revokedAt, ...certificate }) => (
        <Card
          key={number}
          seed={number}
          href={`/my/certificates/${number}`}
          eyebrow={t.kind[kind]}
          title={<span lang={certificate.locale === locale ? undefined : certificate.locale}>{title}</span>}
          meta={[t.hours(hours), `${t.issuedOn} ${formatPlainDate(issuedAt, locale)}`]}
        >
          {revokedAt && <Tag colour="brick">{own.revoked}</Tag>}
        </Card>
      ))}
    </CardGrid>
  );
}
