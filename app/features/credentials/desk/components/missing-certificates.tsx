import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { Table } from "~/ui/table";
import { certificateDeskMessages } from "../certificate-desk.messages";
import type { MissingCertificate } from "../missing-certificates.queries.server";

/** Who completed and has no certificate, and why; nothing when there is nobody. `maySeeJobs`: who reads may look at what failed. */
export function MissingCertificates({
  rows,
  maySeeJobs,
}: {
  rows: readonly MissingCertificate[];
  maySeeJobs: boolean;
}) {
  const locale = useLocale();
  const t = certificateDeskMessages[locale];
  if (rows.length === 0) return null;
  return (
    <section className="sc-stack">
      <h2>{t.missingTitle}</h2>
      <Table
        caption={t.missingTitle}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t.holder,
            rowHeader: true,
            cell: ({ personId, name, email }) => (
              <>
                <a href={`/desk/people/${personId}`}>
                  <bdi>{name || email}</bdi>
                </a>
                {name && (
                  <>
                    <br />
                    <small>{email}</small>
                  </>
                )}
              </>
            ),
          },
          { label: t.title, cell: ({ title }) => title },
          {
            label: t.completed,
            nowrap: true,
            cell: ({ completedAt }) => formatDate(completedAt, locale),
          },
          {
            label: t.missingBecause,
            cell: ({ because }) => (
              <>
                {t.missingReasons[because]}
                {because === "failed" && maySeeJobs && (
                  <>
                    {" "}
                    <a href="/desk/jobs">{t.missingJobs}</a>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
