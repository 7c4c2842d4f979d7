import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { DemoTag } from "~/ui/desk/demo-tag";
import { Table } from "~/ui/table";
import { agreementMessages } from "../agreement.messages";
import type { ListedAgreement } from "../host-agreements.queries.server";
import { AgreementStateTag } from "./agreement-state-tag";

/** Everything that a host was offered, with its paper. */
export function AgreementTable({
  organisationId,
  agreements,
}: {
  organisationId: string;
  agreements: readonly ListedAgreement[];
}) {
  const locale = useLocale();
  const t = agreementMessages[locale];
  const day = (moment: Date) => formatPlainDate(moment, locale, "UTC");
  const period = ({ firstDay, lastDay }: ListedAgreement) => t.from(day(firstDay), day(lastDay));
  return (
    <section className="sc-stack" aria-labelledby="agreements">
      <h2 id="agreements">{t.all}</h2>
      <Table
        caption={t.all}
        hideCaption
        rows={agreements}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t.period,
            rowHeader: true,
            cell: (one) => (
              <>
                {period(one)}
                <DemoTag isDemo={one.isDemo} />
              </>
            ),
          },
          { label: t.state, nowrap: true, cell: ({ state }) => <AgreementStateTag state={state} /> },
          {
            label: t.by,
            cell: ({ acceptedByName, acceptedAt }) =>
              acceptedAt && (
                <>
                  <bdi>{acceptedByName}</bdi>, {formatPlainDate(acceptedAt, locale)}
                </>
              ),
          },
          {
            label: t.paper,
            nowrap: true,
            cell: (one) => (
              <a href={`/host/${organisationId}/agreement/${one.id}.pdf`} aria-label={t.pdfOf(period(one))}>
                {t.pdf}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}
