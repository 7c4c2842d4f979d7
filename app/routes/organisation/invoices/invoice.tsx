import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/features/identity/access/can";
import { requireMember } from "~/features/identity/access/guards.server";
import { OrderInvoices } from "~/features/invoicing/order-invoices/components/order-invoices";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { orderInvoices } from "~/features/invoicing/order-invoices/order-invoices.queries.server";
import { sendInvoiceNow } from "~/features/invoicing/sending/send-invoice.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { invoices }: { invoices?: { number: string } }) =>
  orderInvoicesMessages[locale].title(invoices?.number ?? ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "documents.read");
  const invoices = await orderInvoices(actor, params.number ?? "");
  if (!invoices) throw notFound();
  const { id: organisationId } = actor.organisation;
  return {
    locale,
    acting: actingFor(actor, actor.organisation, can(actor, "members.read", { organisationId })),
    invoices,
    mayEdit: can(actor, "organisation.edit", { organisationId }),
    maySend: can(actor, "documents.send", { organisationId }),
  };
}

/** Makes and mails the invoice at once. One that was made meanwhile is what was asked for. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "documents.send");
  const sent = await sendInvoiceNow(actor, params.number ?? "");
  if (sent.ok || sent.reason === "issued")
    return redirect(`/organisation/${actor.organisation.id}/orders/${params.number}/invoice?done=sent`, 303);
  if (sent.reason === "notFound") throw notFound();
  return data({ refusal: sent.reason }, 409);
}

export default function OrganisationInvoice() {
  const { acting, invoices, mayEdit, maySend } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = orderInvoicesMessages[useLocale()];
  return (
    <OrganisationFrame
      acting={acting}
      title={<Unbroken text={t.title(invoices.number)} number={invoices.number} />}
      done={answer ? {} : t.done}
    >
      {answer && <Notice kind="error">{t.refusals[answer.refusal]}</Notice>}
      <OrderInvoices
        invoices={invoices}
        place={{ at: "organisation", mayFillIn: { organisation: mayEdit }, maySend }}
      />
    </OrganisationFrame>
  );
}
