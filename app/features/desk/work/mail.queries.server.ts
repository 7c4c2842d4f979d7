import type { FoundationScope } from "~/features/identity/access/scope";
import { receiptNumber } from "~/features/invoicing/receipts/receipt";
import { toLocale } from "~/i18n/locale";
import { db, pool } from "~/platform/db/db.server";
import type { MailAbout } from "./mail-about";
import { mailState } from "./mail-list";
import type { ListedMail } from "./mails.queries.server";

/** One mail, with its text as it was sent. Its data is left out: it leads to what is for the receiver alone. */
export type DeskMail = ListedMail & {
  locale: "nl" | "en";
  text: string;
  attachments: string[];
  about: MailAbout;
};

/** One mail; null when there is none of this id. Two queries. */
export async function deskMail(_scope: FoundationScope<"mail.read">, id: string): Promise<DeskMail | null> {
  const mail = await db.mail.findUnique({
    where: { id },
    select: {
      ...{ id: true, to: true, locale: true, template: true, status: true, attempts: true, lastError: true },
      ...{ subject: true, text: true, attachments: true, createdAt: true, sentAt: true, personId: true },
      person: { select: { name: true } },
    },
  });
  if (!mail) return null;
  const { template, status, person, ...shown } = mail;
  return {
    ...shown,
    kind: template,
    state: mailState({ status, sentAt: mail.sentAt }),
    locale: toLocale(mail.locale),
    name: person?.name ?? "",
    about: await aboutOf(id),
  };
}

/** What a mail is about, by the ids in its data. */
async function aboutOf(id: string): Promise<MailAbout> {
  const { rows } = await pool.query<{
    orderId: string | null;
    orderNumber: string | null;
    receipt: { year: number; sequence: number } | null;
    invoiceId: string | null;
    certificate: string | null;
    enquiryId: string | null;
  }>({
    name: "desk-mail-about",
    text: `select o.id as "orderId", o.number as "orderNumber", i.id as "invoiceId", k.number as certificate, e.id as "enquiryId",
        case when r.id is not null then json_build_object('year', r.year, 'sequence', r.sequence) end as receipt
      from "Mail" m
      left join "Receipt" r on r.id = (m.data ->> 'receiptId')::uuid
      left join "Invoice" i on i.id = (m.data ->> 'invoiceId')::uuid
      left join "Ticket" t on t.id = (m.data ->> 'ticketId')::uuid
      left join "Payment" p on p.id = (m.data ->> 'paymentId')::uuid
      left join "Dispute" d on d.id = (m.data ->> 'disputeId')::uuid
      left join "Cancellation" c on c.id = (m.data ->> 'cancellationId')::uuid
      left join "Assignment" a on a.id = (m.data ->> 'assignmentId')::uuid
      left join "Seat" s on s.id = a."seatId"
      left join "Order" o on o.id = coalesce((m.data ->> 'orderId')::uuid, r."orderId", i."orderId", t."orderId", p."orderId", d."orderId",
        c."orderId", s."orderId")
      left join "Certificate" k on k.id = (m.data ->> 'certificateId')::uuid
      left join "EnquiryAnswer" w on w.id = (m.data ->> 'answerId')::uuid
      left join "Enquiry" e on e.id = coalesce((m.data ->> 'enquiryId')::uuid, w."enquiryId")
      where m.id = $1`,
    values: [id],
  });
  const [row] = rows;
  if (!row) return { order: null, receipt: null, invoiceId: null, certificate: null, enquiryId: null };
  const { orderId, orderNumber, receipt, ...about } = row;
  return {
    ...about,
    order: orderId && orderNumber ? { id: orderId, number: orderNumber } : null,
    receipt: receipt && receiptNumber(receipt.year, receipt.sequence),
  };
}
