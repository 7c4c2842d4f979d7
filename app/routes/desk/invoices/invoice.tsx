import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { PaperNotice } from "~/features/desk/shell/components/paper-notice";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { CreditNotes, InvoiceDetails } from "~/features/invoicing/desk/components/invoice-details";
import { InvoiceSendings, InvoiceXml } from "~/features/invoicing/desk/components/invoice-sendings";
import { deskInvoice } from "~/features/invoicing/desk/invoice.queries.server";
import { invoiceDeskMessages } from "~/features/invoicing/desk/invoice-desk.messages";
import { invoiceMessages } from "~/features/invoicing/paper/invoice.messages";
import { sendAgain } from "~/features/invoicing/sending/send-invoice.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { DemoTag } from "~/ui/desk/demo-tag";
import { ButtonLink } from "~/ui/form/button";
import { Unbroken } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read");
  const invoice = isId(id) ? await deskInvoice(actor, id) : null;
  if (!invoice) throw notFound();
  return {
    locale,
    sections: deskMenu(actor),
    name: invoice.document.number,
    invoice,
    maySend: can(actor, "invoice.send"),
  };
}

/** Mails it again. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "invoice.send", "order.read");
  if (!isId(id) || !(await sendAgain(actor, id))) throw notFound();
  return redirect(`/desk/invoices/${id}?done=sent`, 303);
}

export default function DeskInvoicePage() {
  const { sections, invoice, maySend } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = invoiceDeskMessages[locale];
  const { id, document } = invoice;
  return (
    <Desk
      sections={sections}
      section="orders"
      title={
        <>
          <Unbroken
            text={invoiceMessages[locale].titles[document.kind](document.number)}
            number={document.number}
          />
          <DemoTag isDemo={document.isDemo} />
        </>
      }
      action={<ButtonLink href={`/desk/invoices/${id}/invoice.pdf`}>{t.pdf}</ButtonLink>}
      done={t.done}
    >
      <PaperNotice
        texts={[
          document.buyer.name,
          document.buyer.contact.name,
          document.purchaseOrder,
          document.buyerReference,
          ...document.lines.map(({ description }) => description),
        ]}
      />
      <InvoiceDetails invoice={invoice} />
      <CreditNotes invoice={invoice} />
      <InvoiceSendings invoice={invoice} maySend={maySend} />
      {maySend && <InvoiceXml invoice={invoice} />}
    </Desk>
  );
}
