/** The page where money is made to move as banks and buyers would, where faults are switched on, and where one sees what the website was told. */
import { actButton } from "./control-buttons";
import { payments } from "./control-payments";
import type { Context } from "../api/context";
import { html, pageHeaders, renderPage } from "../pages/html";
import { money, pageTexts, timeOfDay, type Language } from "../pages/pages.messages";
import { intentOf } from "../objects/payments";
import type { PageAnswer } from "../pages/payment-page";

const EVENTS_SHOWN = 20;
/** How often the website asks before it gives up: a person who wants to see a fault wants all of them to fail. */
const attempts = 3;

export function controlPage(context: Context, language: Language): PageAnswer {
  const texts = pageTexts[language];
  const body = html`<h1>${texts.controlTitle}</h1>
    <section aria-labelledby="waiting">
      <h2 id="waiting">${texts.waiting}</h2>
      ${waiting(context, language)}
    </section>
    <section aria-labelledby="payments">
      <h2 id="payments">${texts.payments}</h2>
      ${payments(context, language)}
    </section>
    <section aria-labelledby="faults">
      <h2 id="faults">${texts.faults}</h2>
      ${faultButtons(context, language)}
    </section>
    <section aria-labelledby="events">
      <h2 id="events">${texts.events}</h2>
      ${latestEvents(context, language)}
    </section>`;
  return {
    status: 200,
    headers: pageHeaders(),
    body: renderPage({ language, texts, title: texts.controlTitle, body }),
  };
}

function waiting(context: Context, language: Language) {
  const texts = pageTexts[language];
  const checkouts = [...context.state.checkouts.values()].filter(
    (checkout) => intentOf(context, checkout)?.status === "processing",
  );
  if (checkouts.length === 0) return html`<p>${texts.noneWaiting}</p>`;
  return checkouts.map(({ session, lineItems }) => {
    const what = `${lineItems.map((line) => line.description).join(", ")}, ${session.customer_details?.email ?? session.id}`;
    const amount = money(language, session.amount_total ?? 0, session.currency ?? "eur");
    return html`<form class="waiting" method="post" action="/_double/settle?lang=${language}">
      <p id="about-${session.id}">${what}: <strong>${amount}</strong></p>
      <input type="hidden" name="session" value="${session.id}" />
      <p class="pair">
        <button name="outcome" value="succeeded" aria-describedby="about-${session.id}">
          ${texts.succeed}
        </button>
        <button class="second" name="outcome" value="failed" aria-describedby="about-${session.id}">
          ${texts.fail}
        </button>
      </p>
    </form>`;
  });
}

function faultButtons({ faults }: Context, language: Language) {
  const texts = pageTexts[language];
  const on = [...faults.eventFaults("*")].map((fault) => texts.eventFaults[fault]);
  const button = (act: string, name: string, value: string, label: string, hidden = {}) =>
    actButton(language, act, { name, value, label, hidden });
  const events = (["drop", "duplicate", "hold"] as const).map((fault) =>
    button("faults/events", "fault", fault, texts.eventFaults[fault], { type: "*" }),
  );
  const operation = "POST /v1/checkout/sessions";
  return html`<p>${on.length > 0 ? `${texts.faultsOn} ${on.join(", ")}.` : texts.noFaults}</p>
    <div class="pair">${events}</div>
    ${button("release", "order", "reversed", texts.release)}
    <div class="pair">
      ${[500, 401, 403, 409].map((status) => button("faults/calls", "status", String(status), texts.nextFails(status), { operation, answer: "error", times: String(attempts) }))}
      ${button("faults/calls", "answer", "silence", texts.nextIsSilent, { operation, times: String(attempts) })}
    </div>
    ${button("faults/refund", "status", "pending", texts.nextRefundWaits)}
    ${button("clear", "all", "all", texts.clear)}`;
}

function latestEvents({ state }: Context, language: Language) {
  const texts = pageTexts[language];
  const events = [...state.events.values()].slice(-EVENTS_SHOWN).reverse();
  if (events.length === 0) return html`<p>${texts.noEvents}</p>`;
  const rows = events.map(
    (event) =>
      html`<tr>
        <td>${timeOfDay(language, event.created)}</td>
        <td><code>${breakable(event.type)}</code></td>
        <td>${texts.states[state.deliveries.get(event.id)?.status ?? "delivered"]}</td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${texts.when}</th>
        <th scope="col">${texts.event}</th>
        <th scope="col">${texts.state}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** An event's type that may break at its dots, so that it fits a phone. */
const breakable = (type: string) =>
  type.split(".").map((part, index) => html`${index > 0 && html`.<wbr />`}${part}`);
