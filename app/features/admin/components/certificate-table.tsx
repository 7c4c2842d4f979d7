import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { adminMessages } from "../admin.messages";
import { recordMessages } from "../record.messages";
import type { DeskCertificate } from "../views";
import { DemoTag } from "./status-tags";

export function CertificateTable({ certificates }: { certificates: readonly DeskCertificate[] }) {
  const locale = useLocale();
  const [t, common] = [recordMessages[locale], adminMessages[locale]];
  return (
    <Table
      caption={common.certificates}
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
