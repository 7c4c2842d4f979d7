/** The part of the control page about money that is in: refunding it, disputing it, and how banks end both. */
import type Stripe from "stripe";
import { actButton } from "./control-buttons";
import type { Context } from "../api/context";
import { disputesOf, isOpen, leftOf } from "../objects/disputes";
import { html, type Html } from "../pages/html";
import { money, pageTexts, type Language } from "../pages/pages.messages";
import { intentOf } from "../objects/payments";
import type { Checkout } from "../store";

const PAYMENTS_SHOWN = 8;

export function payments(context: Context, language: Language): Html | Html[] {
  const texts = pageTexts[language];
  const paid = [...context.state.checkouts.values()].filter(
    (checkout) => intentOf(context, checkout)?.status === "succeeded",
  );
  if (paid.length === 0) return html`<p>${texts.nonePaid}</p>`;
  return paid
    .slice(-PAYMENTS_SHOWN)
    .reverse()
    .map((checkout) => onePayment(context, checkout, language));
}

function onePayment(context: Context, checkout: Checkout, language: Language): Html {
  const texts = pageTexts[language];
  const { session, lineItems } = checkout;
  const charge = context.state.charges.get(String(intentOf(context, checkout)?.latest_charge));
  if (!charge) return html``;
  const left = leftOf(context, charge);
  const about = `payment-${session.id}`;
  const disputes = disputesOf(context, charge.id);
  const part = Math.floor(left / 2);
  const hidden = { session: session.id };
  const refund = (cents: number, label: string) =>
    actButton(language, "refund", { name: "amountCents", value: String(cents), label, hidden, about });
  return html`<div class="waiting">
    <p id="${about}">
      ${lineItems.map((line) => line.description).join(", ")},
      ${session.customer_details?.email ?? session.id}:
      <strong>${money(language, charge.amount, charge.currency)}</strong>
    </p>
    ${
      left > 0 &&
      html`<div class="pair">
        ${refund(left, texts.refundAll)} ${part > 0 && refund(part, texts.refundHalf)}
        ${!disputes.some(({ status }) => isOpen(status)) && actButton(language, "dispute", { name: "session", value: session.id, label: texts.dispute, about })}
      </div>`
    }
    ${[...context.state.refunds.values()].filter((one) => one.charge === charge.id).map((one) => oneRefund(one, language))}
    ${disputes.map((one) => oneDispute(one, language))}
  </div>`;
}

function oneRefund({ id, amount, currency, status }: Stripe.Refund, language: Language): Html {
  const texts = pageTexts[language];
  const about = `refund-${id}`;
  const settle = (value: string, label: string) =>
    actButton(language, "refund/settle", { name: "outcome", value, label, hidden: { refund: id }, about });
  return html`<p id="${about}">
      ${texts.refundOf(money(language, amount, currency))}: ${texts.refundStates[status ?? ""] ?? status}
    </p>
    ${
      status !== "failed" &&
      html`<div class="pair">
        ${status === "pending" && settle("succeeded", texts.succeed)} ${settle("failed", texts.fail)}
      </div>`
    }`;
}

function oneDispute({ id, amount, currency, status }: Stripe.Dispute, language: Language): Html {
  const texts = pageTexts[language];
  const about = `dispute-${id}`;
  const close = (value: string, label: string) =>
    actButton(language, "dispute/close", { name: "outcome", value, label, hidden: { dispute: id }, about });
  return html`<p id="${about}">
      ${texts.disputeOf(money(language, amount, currency))}: ${texts.disputeStates[status] ?? status}
    </p>
    ${isOpen(status) && html`<div class="pair">${close("won", texts.disputeWon)} ${close("lost", texts.disputeLost)}</div>`}`;
}
