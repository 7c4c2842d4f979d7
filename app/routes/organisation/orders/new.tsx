import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { SoldBy } from "~/features/foundation/seller/components/seller-line";
import { requireMember } from "~/features/identity/access/guards.server";
import { OrderTotal } from "~/features/ordering/team/components/order-total";
import { TeamOrderForm } from "~/features/ordering/team/components/team-order-form";
import { refusalError, TeamRefusalNotice } from "~/features/ordering/team/components/team-refusal";
import { firstLines, orderable, totalOf } from "~/features/ordering/team/orderable.queries.server";
import { placeTeamOrder, type TeamRefusal } from "~/features/ordering/team/place-team-order.server";
import {
  readLines,
  readTeamOrder,
  signatureOf,
  type TeamFaults,
  type TeamTyped,
} from "~/features/ordering/team/team-order";
import { teamFormIn } from "~/features/ordering/team/team-form";
import { teamOrderMessages } from "~/features/ordering/team/team-order.messages";
import { CancellationTerms } from "~/features/ordering/terms/components/cancellation-terms";
import { termsMessages } from "~/features/ordering/terms/terms.messages";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { organisationMessages } from "~/features/organisations/organisation/organisation.messages";
import { payTeamOrder } from "~/features/payments/checkout/pay-team-order.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { publicPath } from "~/i18n/paths";
import { newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import type { RootData } from "~/root";
import { Panel } from "~/ui/card";
import { ButtonLink } from "~/ui/form/button";
import { EmptyState } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => teamOrderMessages[locale].newTitle);

type Scope = Parameters<typeof totalOf>[0];

/** What lines cost, with what they are; null when they are not whole yet. */
async function shownFor(scope: Scope, typed: TeamTyped["lines"]) {
  const reading = readLines(typed);
  const price = reading.ok && (await totalOf(scope, reading.lines));
  return reading.ok && price ? { price, for: signatureOf(reading.lines) } : null;
}

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "orders.place");
  const [{ products, terms }, first] = await Promise.all([
    orderable(actor, locale),
    firstLines(actor, new URL(request.url).searchParams),
  ]);
  const values: TeamTyped = { ...first, way: "", purchaseOrder: "", follows: false };
  return {
    locale,
    acting: actingFor(actor, actor.organisation, true),
    // The form's own id: sent twice, it makes one order.
    id: newId(),
    products,
    terms: { paymentDays: terms.paymentDays, quoteDays: terms.quoteDays },
    cancellation: terms.cancellation,
    values,
    total: await shownFor(actor, values.lines),
  };
}

/** Adding a line and adding up order nothing; both show the same form again. */
export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "orders.place");
  const { id, intent, shown, typed } = teamFormIn(await readForm(request));
  const answer = async (
    more: { faults?: TeamFaults; refusal?: TeamRefusal; typed?: TeamTyped },
    status: number,
  ) =>
    data(
      { id, typed, faults: {}, refusal: null, ...more, total: await shownFor(actor, typed.lines) },
      status,
    );
  if (intent === "add")
    return answer({ typed: { ...typed, lines: [...typed.lines, { product: "", quantity: "" }] } }, 200);
  if (intent !== "place") {
    const reading = readLines(typed.lines);
    return reading.ok ? answer({}, 200) : answer({ faults: reading.faults }, 400);
  }
  const reading = readTeamOrder(typed);
  if (!reading.ok) return answer({ faults: reading.faults }, 400);
  const placed = await placeTeamOrder(actor, { ...reading.order, id, shown, locale, site: site.id });
  if (!placed.ok) return answer({ refusal: placed.refusal }, 409);
  const path = `/organisation/${actor.organisation.id}/orders/${placed.order.number}`;
  if (placed.next === "stands")
    return redirect(`${path}?done=${placed.order.status === "QUOTED" ? "quoted" : "placed"}`, 303);
  const page = await payTeamOrder(actor, placed.order.number);
  if (page?.ok) return redirect(page.url, 303);
  return redirect(`${path}?trouble=${page?.reason ?? "ended"}`, 303);
}

export default function NewTeamOrder() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const seller = useRouteLoaderData<RootData>("root")?.seller ?? null;
  const locale = useLocale();
  const t = teamOrderMessages[locale];
  const { acting, products } = loaded;
  const values = answer?.typed ?? loaded.values;
  const total = answer ? answer.total : loaded.total;
  const errors = {
    ...Object.fromEntries(Object.entries(answer?.faults ?? {}).map(([at, fault]) => [at, t.faults[fault]])),
    ...refusalError(answer?.refusal, values, t),
  };
  return (
    <OrganisationFrame
      acting={acting}
      title={t.newTitle}
      done={answer ? {} : { made: organisationMessages[locale].makeDone }}
    >
      {products.length === 0 ? (
        <EmptyState seed="team-order" title={t.nothingToOrder}>
          <p>{t.nothingToOrderHelp}</p>
          <ButtonLink href={publicPath("contact", locale)}>{t.contact}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          {answer?.refusal && <TeamRefusalNotice refusal={answer.refusal} />}
          <Lead>{t.lead}</Lead>
          <TeamOrderForm
            action={`/organisation/${acting.id}/orders/new`}
            id={answer?.id ?? loaded.id}
            products={products}
            values={values}
            errors={errors}
            shown={total && { cents: total.price.grossCents, for: total.for }}
            terms={loaded.terms}
            total={
              <Panel title={t.total}>
                {total ? (
                  <OrderTotal price={total.price} currency={total.price.currency} />
                ) : (
                  <p>{t.totalEmpty}</p>
                )}
              </Panel>
            }
          />
          <section className="sc-stack">
            <h2>{termsMessages[locale].cancelling}</h2>
            <CancellationTerms steps={loaded.cancellation} />
            <SoldBy seller={seller} />
          </section>
        </>
      )}
    </OrganisationFrame>
  );
}
