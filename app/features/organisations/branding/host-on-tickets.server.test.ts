import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { ticketCalendar } from "~/features/enrolment/tickets/ticket-calendar.server";
import { ticketPdf } from "~/features/enrolment/tickets/ticket-pdf.server";
import { mailedTicket } from "~/features/enrolment/tickets/tickets.queries.server";
import { systemScope } from "~/features/identity/access/scope";
import { mails } from "~/jobs.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { mailText } from "~/platform/mail/mail-body";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import { foundation } from "~/platform/site/sites.server";
import { storage } from "~/platform/storage/storage.server";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { makePerson, openShop } from "~test/rows/shop";

test("a ticket for a group of a host names both who give it: on paper, in the mail and in the calendar", async () => {
  setClock(() => Date.parse("2027-01-12T09:00:00Z"));
  onTestFinished(() => setClock());
  const shop = await openShop();
  const { organisation, agreement } = await addHost();
  const cohort = await addHostedCohort(agreement);
  const picture = sharp({ create: { width: 480, height: 120, channels: 3, background: "#336699" } }).png();
  const logo = await storage.keep(await picture.toBuffer(), "png");
  const face = { name: "Hogeschool Rijkdam", accent: "#2f7fb5", logo };
  await db.hostFace.create({ data: { organisationId: organisation.id, ...face } });
  const { sessionId } = await shop.order(await makePerson(), cohort);
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  const { id } = await db.ticket.findFirstOrThrow();
  const ticket = (await mailedTicket(systemScope("ticket"), { ticketId: id }, "nl"))!;
  const both = "Hogeschool Rijkdam, onder de methode van De Stadscoalitie";
  const unfolded = ticketCalendar(ticket, "nl")
    .replaceAll(/\r?\n[ \t]/g, "")
    .replaceAll("\\,", ",");
  expect(unfolded).toContain(`Gegeven door ${both}.`);
  const mail = (await mails.ticket!({ ticketId: id }, "nl", foundation))!;
  const text = mailText(mail, await mailEnds(foundation, "nl", "ORDER"));
  expect(text).toMatch(new RegExp(`Gegeven door:?\\s+${both}`));
  const [withFace, withoutHost] = [
    await ticketPdf(ticket, "nl"),
    await ticketPdf({ ...ticket, host: null }, "nl"),
  ];
  expect(String(withFace.subarray(0, 5))).toBe("%PDF-");
  expect([withFace, withoutHost].map((pdf) => String(pdf).includes("/Subtype /Image"))).toEqual([
    true,
    false,
  ]);
  await storage.remove(logo);
  // A logo that is gone from the disk keeps nobody from a ticket.
  expect(String(await ticketPdf(ticket, "nl")).includes("/Subtype /Image")).toBe(false);
});
