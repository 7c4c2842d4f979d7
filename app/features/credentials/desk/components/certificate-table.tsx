import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { type Sorting, Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { certificateMessages } from "../../certificates/certificate.messages";
import { certificateDeskMessages } from "../certificate-desk.messages";
import type { ListedCertificate } from "../certificate-list.queries.server";
import { DemoTag } from "~/ui/desk/demo-tag";

const colours = { valid: "olive", revoked: "brick", replaced: "saffron" } as const;

/** Certificates, each with whether it still holds. */
export function CertificateTable({
  certificates,
  sorting,
}: {
  certificates: readonly ListedCertificate[];
  sorting: Sorting;
}) {
  const locale = useLocale();
  const [t, common] = [certificateDeskMessages[locale], deskWords[locale]];
  return (
    <Table
      caption={t.certificates}
      hideCaption
      rows={certificates}
      rowKey={({ number }) => number}
      sorting={sorting}
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
          sortBy: "name",
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
          sortBy: "title",
          cell: ({ title, kind, cohortName }) => (
            <>
              {title}
              <br />
              <small>
                <bdi>{cohortName || certificateMessages[locale].kind[kind]}</bdi>
              </small>
            </>
          ),
        },
        {
          label: t.issued,
          sortBy: "issued",
          nowrap: true,
          cell: ({ issuedAt }) => formatShortDate(issuedAt, locale),
        },
        {
          label: common.status,
          nowrap: true,
          cell: ({ state }) => <Tag colour={colours[state]}>{t.states[state]}</Tag>,
        },
      ]}
    />
  );
}
