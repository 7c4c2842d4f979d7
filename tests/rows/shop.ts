import { toLocale } from "~/i18n/locale";
/** What tests of buying share: the payment double with its webhook wired to the app, a clock, and rows with defaults. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Cohort, Person } from "~prisma/client";
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import { type Actor, actorFrom } from "~/features/identity/access/scope";
import { jobs } from "~/jobs.server";
import { foundation } from "~/platform/site/sites.server";
import { now, setClock } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { newId, newNumber } from "~/platform/db/ids.server";
import { action } from "~/routes/machine/stripe-webhook";
import { closeAfterTest } from "~test/processes/closing";
import { createStripeDouble } from "../../stand-ins/payments/stripe-double";

export const webhookSecret = "whsec_test";
const day = 86_400_000;

/** Opens a shop at 12 January 2027, 10.00 in Amsterdam, and closes it after the test. */
export async function openShop({ webhooks = true } = {}) {
  let instant = Date.parse("2027-01-12T09:00:00Z");
  setClock(() => instant);
  const webhook = await startWebhook();
  const double = createStripeDouble({
    webhookSecret,
    now,
    retryDelaysMs: [20, 50, 100],
    ...(webhooks ? { webhookUrl: webhook.url } : {}),
  });
  await double.listen();
  Object.assign(env, {
    STRIPE_API_BASE: double.url,
    STRIPE_SECRET_KEY: "sk_test_local",
    STRIPE_WEBHOOK_SECRET: webhookSecret,
  });
  closeAfterTest(async () => {
    await double.close();
    await webhook.close();
    setClock();
  });
  return {
    double,
    /** The webhook's HTTP statuses, in the order in which they were answered. */
    answers: webhook.answers,
    /** Moves the clocks of the app and of Stripe. */
    pass: (minutes: number) => void (instant += minutes * 60_000),
    /** Buys until the payment page. */
    async order(actor: Actor, cohort: Cohort, form: Partial<ReturnType<typeof ticketForm>> = {}) {
      const purchase = await buyTicket(actor, { cohortId: cohort.id }, { ...ticketForm(), ...form });
      if (!purchase.ok || purchase.next !== "pay") throw new Error(`not sold: ${JSON.stringify(purchase)}`);
      const order = await db.order.findUniqueOrThrow({ where: { number: purchase.orderNumber } });
      return { ...purchase, id: order.id, sessionId: order.checkoutSessionId! };
    },
  };
}

export const ticketForm = () => ({
  attendeeName: "Noor Jansen",
  attendeeLatinName: "",
  attendeeEmail: "",
  buyerOrganisation: "",
  buyerReference: "",
  site: foundation.id,
});

export async function makePerson(data: Partial<Person> = {}): Promise<Actor> {
  const id = newId();
  const person = await db.person.create({
    data: { id, email: `${id}@example.nl`, name: "Noor Jansen", ...data },
  });
  return actorOf(person);
}

export const actorOf = (person: Person, secondFactor = false): Actor =>
  actorFrom({
    personId: person.id,
    email: person.email,
    name: person.name,
    locale: toLocale(person.locale),
    roles: person.roles,
    memberships: [],
    sessionId: "",
    secondFactor,
  });

/** A published cohort of "Anders kijken", € 695 without VAT, from 2 to 30 March 2027. */
export async function makeCohort(data: Partial<Cohort> = {}): Promise<Cohort> {
  const offer = {
    id: "mc1-cohort",
    sells: "MASTERCLASS",
    contentId: "mc1",
    mode: "COHORT",
    vat: "standard",
  } as const;
  await db.offer.upsert({ where: { id: offer.id }, create: offer, update: {} });
  const startsAt = data.startsAt ?? new Date("2027-03-02T08:30:00Z");
  const endsAt = data.endsAt ?? new Date(startsAt.getTime() + 28 * day);
  const cohort = await db.cohort.create({
    data: {
      id: newId(),
      slug: `anders-kijken-${newNumber(8).toLowerCase()}`,
      offerId: offer.id,
      name: "Voorjaar 2027",
      status: "PUBLISHED",
      mode: "ON_SITE",
      place: "Raadhuis, Voorbeeldstad",
      capacity: 12,
      priceCents: 69_500,
      vat: "standard",
      enrolUntil: new Date(startsAt.getTime() - day),
      ...data,
      startsAt,
      endsAt,
    },
  });
  await db.cohortSession.createMany({
    data: [
      { id: newId(), cohortId: cohort.id, startsAt, endsAt: new Date(startsAt.getTime() + 2 * 3_600_000) },
      { id: newId(), cohortId: cohort.id, startsAt: new Date(endsAt.getTime() - 2 * 3_600_000), endsAt },
    ],
  });
  return cohort;
}

/** Everything an order has led to, in one object to compare. */
export async function outcomeOf(orderId: string) {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      seats: true,
      tickets: { include: { enrolment: true } },
      payments: { orderBy: { id: "asc" } },
      receipts: { orderBy: { sequence: "asc" } },
      events: { orderBy: { id: "asc" } },
      person: true,
    },
  });
  const mails = await db.mail.findMany({ where: { to: order.person.email }, orderBy: { id: "asc" } });
  const [ticket] = order.tickets;
  return {
    status: order.status,
    seat: order.seats[0]?.status,
    ticket: ticket ? (ticket.voidedAt ? "void" : "valid") : null,
    enrolment: ticket?.enrolment ? (ticket.enrolment.endedAt ? "ended" : "running") : null,
    payments: order.payments.map(({ kind, status, amountCents }) => `${kind} ${status} ${amountCents}`),
    receipts: order.receipts.map(({ amountCents, vatCents }) => `${amountCents}/${vatCents}`),
    events: order.events.map(({ kind }) => kind),
    mails: mails.map(({ template }) => template),
  };
}

/** Runs the jobs of one kind that wait, each once. */
export async function runJobs(name: keyof typeof jobs & string): Promise<void> {
  const { rows } = await pool.query<{ payload: unknown }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = $1 order by j.id`,
    [name],
  );
  for (const { payload } of rows) await jobs[name]!(payload, { number: 1, last: false });
}

/** The app's own webhook route behind a bare HTTP server. */
async function startWebhook() {
  const answers: number[] = [];
  const handling = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const signature = String(request.headers["stripe-signature"] ?? "");
      const handled = postWebhook(Buffer.concat(chunks).toString(), signature).then(({ status }) => {
        answers.push(status);
        response.writeHead(status).end();
        handling.delete(handled);
      });
      handling.add(handled);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(handling);
    },
  };
}

/** What the webhook route answers to a body with a signature. */
export async function postWebhook(body: string, signature: string): Promise<Response> {
  const request = new Request("http://localhost:3000/webhooks/stripe", {
    method: "POST",
    headers: { "stripe-signature": signature },
    body,
  });
  const context = {
    requestId: "test",
    clientAddress: "127.0.0.1",
    locale: "nl" as const,
    site: foundation,
    addressPattern: "/",
    files: null,
  };
  return action({ request, params: {}, context });
}
