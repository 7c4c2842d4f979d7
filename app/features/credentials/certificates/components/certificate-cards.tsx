import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Card, CardGrid } from "~/ui/card";
import { Tag } from "~/ui/progress";
import { certificateMessages } from "../certificate.messages";

interface CertificateCard {
  number: string;
  title: string;
  locale: Locale;
  hours: number;
  issuedAt: Date;
  revokedAt: Date | null;
}

/** Somebody's certificates, to open one. */
export function CertificateCards({ certificates }: { certificates: readonly CertificateCard[] }) {
  const locale = useLocale();
  const t = certificateMessages[locale];
  return (
    <CardGrid>
      {certificates.map(({ number, title, hours, issuedAt, revokedAt, ...certificate }) => (
        <Card
          key={number}
          seed={number}
          level={2}
          href={`/my/certificates/${number}`}
          eyebrow={t.certificate}
          title={<span lang={certificate.locale === locale ? undefined : certificate.locale}>{title}</span>}
          meta={[t.hours(hours), `${t.issuedOn} ${formatPlainDate(issuedAt, locale)}`]}
        >
          {revokedAt && <Tag colour="brick">{t.revoked}</Tag>}
        </Card>
      ))}
    </CardGrid>
  );
}
