// Who is handed the way to an online meeting, in data, files and mails: an allow-list for each state of the ticket. The meeting's own
// link is in none of them.
import type { LoaderFunction } from "@remix-run/node";
import { expect, test } from "vitest";
import { cancelOrder } from "~/features/payments/cancellation/cancel-order.server";
import { mails } from "~/jobs.server";
import { startAgain } from "~/features/learning/completion/start-again.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { textOf } from "~test/pdf";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { actorOf, makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as certificates } from "../certificates";
import { loader as checkout } from "../../checkout/ticket";
import { loader as cohortPage } from "../../site/cohort";
import { loader as contents } from "../../learn/outline";
import { loader as mine } from "../masterclasses";
import { loader as orderPage } from "../order";
import { loader as orders } from "../orders";
import { loader as ticket } from "../ticket";
import { loader as ticketFile } from "../ticket-calendar";
import { loader as ticketPdf } from "../ticket-pdf";

const link = "https://meet.example/abc";
/** What leads there in its time. */
const way = "/join/";

/** Somebody with a ticket for an online group. */
async function bought(ofSession = false) {
  const shop = await openShop();
  const cohort = await makeCohort({ mode: "ONLINE", place: "", joinUrl: ofSession ? "" : link });
  if (ofSession)
    await db.cohortSession.updateMany({ data: { mode: "HYBRID", place: "Atelier", joinUrl: link } });
  const person = await addPerson();
  const order = await shop.order(actorOf(person), cohort);
  shop.double.payCheckout(order.sessionId, "card");
  await shop.double.flush();
  const { number, enrolment } = await db.ticket.findFirstOrThrow({ include: { enrolment: true } });
  const cookie = await signInAs(person);
  const answers: Record<string, [LoaderFunction, Record<string, string>]> = {
    "/my": [mine, {}],
    "/my/certificates": [certificates, {}],
    "/my/orders": [orders, {}],
    "/my/orders/:number": [orderPage, { number: order.orderNumber }],
    "/my/tickets/:number": [ticket, { number }],
    "/my/tickets/:number.pdf": [ticketPdf, { number }],
    "/my/tickets/:number.ics": [ticketFile, { number }],
    "/learn/:id": [contents, { enrolmentId: enrolment!.id }],
    "/checkout/:slug": [checkout, { cohortSlug: cohort.slug }],
    "/cohorten/:slug": [cohortPage, { slug: cohort.slug }],
  };
  /** Where the link is handed out now. */
  async function handedOut(): Promise<string[]> {
    const found: string[] = [];
    for (const [path, [loader, params]] of Object.entries(answers)) {
      const asked = { ...routeArguments(requestTo(path, { cookie })), params };
      const answer: unknown = await Promise.resolve(loader(asked)).catch((thrown: unknown) => thrown);
      const text = await written(answer);
      expect(text, path).not.toContain(link);
      if (text.includes(way)) found.push(path);
    }
    for (const { template, data } of await db.mail.findMany({ where: { to: person.email } })) {
      const mail = await mails[template]!(data, "nl", foundation);
      const files = (mail?.attachments ?? []).map(({ filename, content }) =>
        filename.endsWith(".pdf") ? textOf(content) : String(content),
      );
      const texts = [JSON.stringify(mail), ...(await Promise.all(files))].join("\n");
      expect(texts, template).not.toContain(link);
      if (texts.includes(way)) found.push(`mail ${template}`);
    }
    return found;
  }
  return { cohort, person, order, enrolmentId: enrolment!.id, handedOut };
}

async function written(answer: unknown): Promise<string> {
  if (!(answer instanceof Response)) return JSON.stringify(answer) ?? "";
  const bytes = Buffer.from(await answer.arrayBuffer());
  return bytes.subarray(0, 5).toString() === "%PDF-"
    ? textOf(bytes)
    : bytes.toString().replaceAll("\r\n ", "");
}

const onTheTicket = [
  "/my",
  "/my/tickets/:number",
  "/my/tickets/:number.pdf",
  "/my/tickets/:number.ics",
  "mail ticket",
];

test.each([
  ["of the group", false],
  ["of its sessions", true],
])(
  "the link %s is on the ticket and on Mijn masterclasses, and nowhere once the order is cancelled",
  async (_of, ofSession) => {
    const { order, handedOut } = await bought(ofSession);
    expect(await handedOut()).toEqual(onTheTicket);
    await cancelOrder(await makePerson({ role: "STAFF" }), order.id, { reason: "" });
    expect(await handedOut()).toEqual([]);
  },
);

test("nor once the group is cancelled, also while the ticket is not void yet", async () => {
  const { cohort, handedOut } = await bought();
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  expect(await handedOut()).toEqual([]);
});

test("nor to who started again in the group before the order was cancelled", async () => {
  const { order, person, enrolmentId, handedOut } = await bought();
  await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt: now() } });
  expect(await handedOut(), "completed").toEqual(onTheTicket);
  await startAgain(actorOf(person), enrolmentId);
  expect(await handedOut(), "started again").toEqual(onTheTicket);
  await cancelOrder(await makePerson({ role: "STAFF" }), order.id, { reason: "" });
  expect(await handedOut()).toEqual([]);
});
