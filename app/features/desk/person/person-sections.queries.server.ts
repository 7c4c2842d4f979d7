import { certificatesOfPerson } from "~/features/credentials/desk/certificates-of-person.queries.server";
import { seatsOfPerson } from "~/features/enrolment/desk/seats-of-person.queries.server";
import type { FoundationRole } from "~/features/identity/access/can";
import { asStaff, type Staff } from "~/features/identity/access/scope";
import { signInsOfPerson } from "~/features/identity/desk/sign-ins.queries.server";
import { enrolmentsOfPerson } from "~/features/learning/desk/enrolments-of-person.queries.server";
import { ordersOfPerson } from "~/features/ordering/desk/orders-of-person.queries.server";
import type { Locale } from "~/i18n/locale";
import { mailsOfPerson } from "../work/mails.queries.server";
import { shownAtOnce } from "./shown-at-once";

/** Everything of somebody that whoever looks may see; null for the rest. */
export async function personSections(
  actor: Staff<"person.read">,
  person: { id: string; email: string; roles: readonly FoundationRole[] },
  locale: Locale,
) {
  const scopes = {
    tickets: asStaff(actor, "ticket.read"),
    certificates: asStaff(actor, "certificate.read"),
    orders: asStaff(actor, "order.read"),
    mails: asStaff(actor, "mail.read"),
    help: asStaff(actor, "person.help"),
  };
  // One more than is shown says that there are more.
  const some = shownAtOnce + 1;
  const [enrolments, seats, certificates, orders, mails, signIns] = await Promise.all([
    scopes.tickets && enrolmentsOfPerson(scopes.tickets, person.id, locale),
    scopes.tickets && seatsOfPerson(scopes.tickets, person, locale),
    scopes.certificates && certificatesOfPerson(scopes.certificates, person.id),
    scopes.orders && ordersOfPerson(scopes.orders, person, locale, some),
    scopes.mails && mailsOfPerson(scopes.mails, person.id, some),
    scopes.help && signInsOfPerson(scopes.help, person),
  ]);
  return { enrolments, seats, certificates, orders, mails, signIns };
}

export type PersonSections = Awaited<ReturnType<typeof personSections>>;
