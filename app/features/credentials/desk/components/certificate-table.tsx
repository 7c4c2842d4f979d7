import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { certificateMessages } from "../../certificates/certificate.messages";
import { certificateDeskMessages } from "../certificate-desk.messages";
import type { DeskCertificate } from "../certificates.queries.server";
import { DemoTag } from "~/ui/desk/demo-tag";

export function CertificateTable({ certificates }: { certificates: readonly DeskCertificate[] }) {
  const locale = useLocale();
  const [t, common] = [certificateDeskMessages[locale], deskWords[locale]];
  return (
    <Table
      caption={t.certificates}
      hideCaption
      rows={certificates}
      rowKey={({ number }) => number}
      columns={[
        {
          label: t.number,
          nowrap: true,
          rowHeader: true,
          cell: ({ number, isDemo }) => (
            <>
              <a href={`/desk/certificates/${number}`}>{number}</a>
              <DemoTag isDemo={isDemo} />
            </>
          ),
        },
        {
          label: t.holder,
          cell: ({ holderName, email, isPseudonymised }) =>
            isPseudonymised ? (
              t.pseudonymised
            ) : (
              <>
                <bdi>{holderName}</bdi>
                <br />
                <small>{email}</small>
              </>
            ),
        },
        {
          label: t.title,
          cell: ({ title, kind }) => (
            <>
              {title}
              <br />
              <small>{certificateMessages[locale].kind[kind]}</small>
            </>
          ),
        },
        { label: t.issued, nowrap: true, cell: ({ issuedAt }) => formatDate(issuedAt, locale) },
        {
          label: common.status,
          nowrap: true,
          cell: ({ revokedAt, replacedBy }) =>
            replacedBy ? (
              <Tag colour="saffron">{t.replaced}</Tag>
            ) : (
              <Tag colour={revokedAt ? "brick" : "olive"}>{revokedAt ? t.revoked : t.valid}</Tag>
            ),
        },
      ]}
    />
  );
}
