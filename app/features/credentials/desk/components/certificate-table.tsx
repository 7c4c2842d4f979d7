import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
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
          cell: ({ holderName, email }) => (
            <>
              {holderName}
              <br />
              <small>{email}</small>
            </>
          ),
        },
        { label: t.title, cell: ({ title }) => title },
        { label: t.issued, nowrap: true, cell: ({ issuedAt }) => formatDate(issuedAt, locale) },
        {
          label: common.status,
          nowrap: true,
          cell: ({ revokedAt }) => (
            <Tag colour={revokedAt ? "brick" : "olive"}>{revokedAt ? t.revoked : t.valid}</Tag>
          ),
        },
      ]}
    />
  );
}
