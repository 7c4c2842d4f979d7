import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { TicketDoor } from "~/features/hosting/presence/components/ticket-door";
import { doorMessages } from "~/features/hosting/presence/door.messages";
import { noteByTicket } from "~/features/hosting/presence/note-by-ticket.server";
import { ticketAtDoor } from "~/features/hosting/presence/ticket-door.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => doorMessages[locale].title);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const [cohort, ticket] = await Promise.all([
    facilitatedCohort(actor),
    ticketAtDoor(actor, params.number ?? ""),
  ]);
  if (!ticket) throw notFound();
  return { locale, host: actor.organisation, cohort, ticket };
}

export async function action({ request, params: { number = "", ...params } }: ActionFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const sessionId = (await readForm(request)).text("session");
  const noted = await noteByTicket(actor, { number, sessionId });
  const { organisation, cohort } = actor;
  if (noted.ok)
    return redirect(hostedCohortPath(organisation.id, cohort.id, `/tickets/${number}?done=noted`), 303);
  if (noted.reason === "notFound") throw notFound();
  // The page says why.
  return data({}, 409);
}

export default function ScannedTicket() {
  const { host, cohort, ticket } = useLoaderData<typeof loader>();
  const t = doorMessages[useLocale()];
  const list = ticket.session ? `/attendance/${ticket.session.id}` : "/attendance";
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.title} done={t.done}>
      <TicketDoor ticket={ticket} />
      <TextLink icon="back" href={hostedCohortPath(host.id, cohort.id, list)}>
        {t.toList}
      </TextLink>
    </HostedCohortFrame>
  );
}
