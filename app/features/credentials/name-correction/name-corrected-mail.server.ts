import { z } from "zod";
import { ticketMessages } from "~/features/enrolment/tickets/ticket.messages";
import { ticketPdf } from "~/features/enrolment/tickets/ticket-pdf.server";
import { mailedTicket } from "~/features/enrolment/tickets/tickets.queries.server";
import { systemScope } from "~/features/identity/access/scope";
import { publicPath } from "~/i18n/paths";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { nameCorrectedKind } from "./name-corrected-kind";
import { nameMailMessages } from "./name-mail.messages";

const mailData = z.object({
  personId: z.uuid(),
  ticketIds: z.array(z.uuid()),
  certificates: z.int().min(0),
});
const scope = systemScope(nameCorrectedKind.name);

/** Tells somebody that the desk corrected their name, with the tickets that are to come. */
export const nameCorrectedMail = mailTemplate(nameCorrectedKind, async (data, locale, site) => {
  const { personId, ticketIds, certificates } = mailData.parse(data);
  const person = await db.person.findUnique({ where: { id: personId, erasedAt: null } });
  if (!person) return null;
  const found = await Promise.all(ticketIds.map((ticketId) => mailedTicket(scope, { ticketId }, locale)));
  const tickets = found.flatMap((one) => (one && !one.isVoid && !one.cohort.isCancelled ? [one] : []));
  const [t, words] = [nameMailMessages[locale], ticketMessages[locale]];
  return {
    subject: t.subject,
    blocks: [
      { text: t.hello(person.name) },
      { text: t.changed(site.brand.name) },
      {
        facts: [
          [t.name, person.name],
          ...(person.latinName === "" ? [] : [[t.latinName, person.latinName] as [string, string]]),
        ],
      },
      ...(tickets.length > 0 ? [{ text: t.tickets(tickets.length) }] : []),
      ...tickets.map(({ url, title }) => ({ link: url, label: t.seeTicket(title) })),
      ...(certificates > 0
        ? [
            { text: t.certificates(certificates) },
            { link: `${site.origin}/my/certificates`, label: t.seeCertificates },
          ]
        : []),
      { text: t.wrong },
      { link: site.origin + publicPath("contact", locale), label: t.contact },
    ],
    attachments: await Promise.all(
      tickets.map(async (ticket) => ({
        filename: `${words.ticketFile(ticket.number)}.pdf`,
        content: await ticketPdf(ticket, locale),
        contentType: "application/pdf",
      })),
    ),
  };
});
