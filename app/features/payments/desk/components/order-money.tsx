import type { ReceiptDocument } from "~/features/invoicing/documents/receipt-shape";
import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { orderMoneyMessages } from "../order-money.messages";
import type { DeskOrderDetail } from "~/features/ordering/desk/order.queries.server";

/** Money that moved for an order, and the papers about it. */
export function OrderMoney({
  order: { id, way, payments, disputes, receipts, currency, leftCents, owedCents, isPaidOnline },
}: {
  order: Omit<DeskOrderDetail, "receipts"> & {
    receipts: (Pick<ReceiptDocument, "number" | "kind"> & { amountCents: number; at: Date })[];
  };
}) {
  const locale = useLocale();
  const [t, common] = [orderMoneyMessages[locale], deskWords[locale]];
  return (
    <>
      <section className="sc-stack">
        <h2>{t.payments}</h2>
        {payments.length === 0 ? (
          <p>{t.noPayments}</p>
        ) : (
          <>
            <Table
              caption={t.payments}
              hideCaption
              rows={payments}
              rowKey={({ at, kind, amountCents }) => `${at.toISOString()} ${kind} ${amountCents}`}
              columns={[
                { label: common.when, nowrap: true, cell: ({ at }) => formatDate(at, locale) },
                {
                  label: t.what,
                  cell: ({ kind, status, source, reason }) => (
                    <>
                      {t.kinds[kind]}
                      {t.sources[source]},{" "}
                      {source !== "STRIPE" && status === "FAILED" ? t.takenBack : t.paymentStatus[status]}
                      {reason && (
                        <>
                          <br />
                          <small>{t.automatic[reason] ?? reason}</small>
                        </>
                      )}
                    </>
                  ),
                },
                {
                  label: t.amount,
                  number: true,
                  cell: (payment) =>
                    formatMoney(
                      payment.kind === "REFUND" ? -payment.amountCents : payment.amountCents,
                      payment.currency,
                      locale,
                    ),
                },
              ]}
            />
            <p>
              {t.left}: <strong>{formatMoney(leftCents, currency, locale)}</strong>
            </p>
            {owedCents > 0 && (
              <Notice kind="warning">
                {(isPaidOnline ? t.owedOnline : t.owedByBank)(formatMoney(owedCents, currency, locale))}
              </Notice>
            )}
          </>
        )}
      </section>
      {disputes.length > 0 && (
        <section className="sc-stack">
          <h2>{t.disputes}</h2>
          <Table
            caption={t.disputes}
            hideCaption
            rows={disputes}
            rowKey={({ at, amountCents }) => `${at.toISOString()} ${amountCents}`}
            columns={[
              { label: common.when, nowrap: true, cell: ({ at }) => formatDate(at, locale) },
              {
                label: t.what,
                cell: ({ status, withdrawnCents, currency: own, dueAt }) => (
                  <>
                    {t.disputeStatus[status]}
                    {status === "OPEN" && withdrawnCents > 0 && (
                      <>
                        <br />
                        <small>{t.disputeHeld(formatMoney(withdrawnCents, own, locale))}</small>
                      </>
                    )}
                    {status === "OPEN" && dueAt && (
                      <>
                        <br />
                        <small>{t.disputeDue(formatDate(dueAt, locale))}</small>
                      </>
                    )}
                  </>
                ),
              },
              {
                label: t.amount,
                number: true,
                cell: ({ amountCents, currency: own }) => formatMoney(amountCents, own, locale),
              },
            ]}
          />
        </section>
      )}
      {(receipts.length > 0 || way !== "INVOICE") && (
        <section className="sc-stack">
          <h2>{t.receipts}</h2>
          {receipts.length === 0 ? (
            <p>{t.noReceipts}</p>
          ) : (
            <Table
              caption={t.receipts}
              hideCaption
              rows={receipts}
              rowKey={({ number }) => number}
              columns={[
                {
                  label: t.number,
                  nowrap: true,
                  rowHeader: true,
                  cell: ({ number }) => (
                    <a href={`/desk/orders/${id}/receipt.pdf?number=${number}`}>{`${number} (PDF)`}</a>
                  ),
                },
                { label: t.what, cell: ({ kind }) => t[kind] },
                { label: common.when, nowrap: true, cell: ({ at }) => formatDate(at, locale) },
                {
                  label: t.amount,
                  number: true,
                  cell: ({ amountCents }) => formatMoney(amountCents, currency, locale),
                },
              ]}
            />
          )}
        </section>
      )}
    </>
  );
}
