/** The page where a buyer pays, in place of https://checkout.stripe.com. It works without JavaScript. */
import qs from "qs";
import type { Context } from "../api/context";
import { html, pageHeaders, renderPage, type Html } from "./html";
import { languageOf, money, pageTexts, timeOfDay, type Language } from "./pages.messages";
import { isDelayed, payCheckout } from "../objects/payments";
import { Refusal } from "../api/refusal";
import type { Checkout } from "../store";

export interface PageRequest {
  method: string;
  acceptLanguage: string | undefined;
  body: string;
}

export interface PageAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Shows the page of session `id`, or pays it when the form comes in. A second click finds it paid and goes on. */
export function answerPaymentPage(context: Context, id: string, request: PageRequest): PageAnswer {
  const checkout = context.state.checkouts.get(id);
  const language = languageOf(checkout?.session.locale, request.acceptLanguage);
  if (!checkout) return notice(language, { status: 404, title: "unknown", help: "unknownHelp" });
  if (request.method !== "POST") return pageOf(checkout, language);

  const form = qs.parse(request.body);
  try {
    const session = payCheckout(context, id, { method: String(form.method), email: form.email?.toString() });
    context.commit();
    const location = session.success_url?.replaceAll("{CHECKOUT_SESSION_ID}", id) ?? "/";
    return { status: 303, headers: { Location: location, "Cache-Control": "no-store" }, body: "" };
  } catch (error) {
    if (error instanceof Refusal) return { ...pageOf(checkout, language), status: error.status };
    throw error;
  }
}

function pageOf(checkout: Checkout, language: Language): PageAnswer {
  const { status, success_url: next, cancel_url: back, id } = checkout.session;
  if (status === "open") return paymentForm(checkout, language);
  if (status === "expired") {
    return notice(language, {
      status: 410,
      title: "expired",
      help: "expiredHelp",
      link: back,
      linkText: "goBack",
    });
  }
  const link = next?.replaceAll("{CHECKOUT_SESSION_ID}", id);
  return notice(language, { status: 200, title: "done", help: "doneHelp", link, linkText: "goOn" });
}

interface Notice {
  status: number;
  title: "unknown" | "expired" | "done";
  help: "unknownHelp" | "expiredHelp" | "doneHelp";
  link?: string | null | undefined;
  linkText?: "goBack" | "goOn";
}

function notice(language: Language, { status, title, help, link, linkText = "goBack" }: Notice): PageAnswer {
  const texts = pageTexts[language];
  const body = html`<h1>${texts[title]}</h1>
    <p>${texts[help]}</p>
    ${link ? html`<p><a class="button" href="${link}">${texts[linkText]}</a></p>` : ""}`;
  return { status, headers: pageHeaders(), body: renderPage({ language, texts, title: texts[title], body }) };
}

function paymentForm({ session, lineItems }: Checkout, language: Language): PageAnswer {
  const texts = pageTexts[language];
  const currency = session.currency ?? "eur";
  const title = texts.pay(money(language, session.amount_total ?? 0, currency));
  const lines = lineItems.map(
    (line) =>
      html`<li>
        <span>${line.quantity} × ${line.description}</span>
        <span class="amount">${money(language, line.amount_total, currency)}</span>
      </li>`,
  );
  const body = html`<h1>${title}</h1>
    <section aria-labelledby="order">
      <h2 id="order">${texts.order}</h2>
      <ul class="lines">
        ${lines}
        <li class="total">
          <span>${texts.total}</span>
          <span class="amount">${money(language, session.amount_total ?? 0, currency)}</span>
        </li>
      </ul>
    </section>
    <form method="post" action="/c/pay/${session.id}">
      ${emailField(session.customer_email, texts)}
      <h2 id="choose">${texts.choose}</h2>
      <div class="methods" role="group" aria-labelledby="choose">
        ${methodButtons(session.payment_method_types, language)}
      </div>
    </form>
    ${session.cancel_url ? html`<p><a href="${session.cancel_url}">${texts.cancel}</a></p>` : ""}
    <p class="quiet">${texts.openUntil(timeOfDay(language, session.expires_at))}</p>`;
  return {
    status: 200,
    headers: pageHeaders([session.success_url, session.cancel_url]),
    body: renderPage({ language, texts, title, body }),
  };
}

const emailField = (known: string | null, texts: (typeof pageTexts)[Language]) =>
  known
    ? html`<p>${texts.receiptFor(known)}</p>`
    : html`<p class="field">
        <label for="email">${texts.email}</label>
        <input id="email" name="email" type="email" autocomplete="email" required />
      </p>`;

function methodButtons(methods: string[], language: Language): Html[] {
  const texts = pageTexts[language];
  return methods.map((method, index) => {
    const hint = html`<p class="quiet" id="hint-${method}">
      ${texts.delayed} <a href="/_double?lang=${language}">${texts.control}</a>.
    </p>`;
    const described = isDelayed(method) ? html`aria-describedby="hint-${method}"` : "";
    return html`<button
        class="${index === 0 ? "first" : "second"}"
        name="method"
        value="${method}"
        ${described}
      >
        ${texts.methods[method] ?? method}
      </button>
      ${isDelayed(method) ? hint : ""}`;
  });
}
