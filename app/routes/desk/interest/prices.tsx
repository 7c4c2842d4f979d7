import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { PriceForm } from "~/features/interest/desk/components/price-form";
import { enquiryDeskMessages } from "~/features/interest/desk/enquiry-desk.messages";
import { savePartnerPrice } from "~/features/interest/desk/save-partner-price.server";
import { enquiryKinds } from "~/features/interest/enquiries/enquiry";
import { partnerPrices } from "~/features/interest/enquiries/partner-prices.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { ErrorSummary } from "~/ui/form/error-summary";

export const handle = { area: "desk" };
export const meta = deskTitle("offers");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "offer.edit");
  return { locale, sections: deskMenu(actor), prices: await partnerPrices(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "offer.edit");
  const form = await readForm(request);
  const kind = enquiryKinds.find((one) => one === form.text("kind"));
  if (!kind) throw new Response("Bad Request", { status: 400 });
  const typed = { nl: form.text("nl"), en: form.text("en") };
  const saved = await savePartnerPrice(actor, kind, typed);
  if (saved.ok) return redirect("/desk/partner-prices?done=price", 303);
  return data({ kind, typed, fault: saved.reason }, 400);
}

export default function DeskPartnerPrices() {
  const { sections, prices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = enquiryDeskMessages[useLocale()];
  const error = answer && t.priceFaults[answer.fault];
  return (
    <Desk sections={sections} section="offers" title={t.prices} done={answer ? {} : t.done}>
      {answer && <ErrorSummary errors={{ [`${answer.kind}-nl`]: error }} />}
      <p className="sc-measure">{t.pricesLead}</p>
      {enquiryKinds.map((kind) => (
        <PriceForm
          key={kind}
          kind={kind}
          values={answer?.kind === kind ? answer.typed : prices[kind]}
          error={answer?.kind === kind ? error : undefined}
        />
      ))}
    </Desk>
  );
}
