import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { remindOfSeat, withdrawSeat } from "~/features/enrolment/assignment/change-assignment.server";
import { SeatPage } from "~/features/enrolment/seats/components/seat-page";
import { seatMessages } from "~/features/enrolment/seats/seat.messages";
import { seatView } from "~/features/enrolment/seats/seats.queries.server";
import { requireMember } from "~/features/identity/access/guards.server";
import { giveSeat } from "~/features/learning/transfer/give-seat.server";
import { transferBelow } from "~/features/ordering/terms/terms.queries.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { toLocale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { isId } from "~/platform/db/ids.server";
import { type FormFields, readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = pageTitle(
  (locale, { seat }: { seat?: { person: { name: string; email: string } | null } }) =>
    seatMessages[locale].seatTitle(seat?.person?.name || seat?.person?.email || ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.assign");
  const seat = isId(params.seatId) ? await seatView(actor, params.seatId, locale) : null;
  if (!seat) throw notFound();
  const acting = actingFor(actor, actor.organisation, true);
  return { locale, acting, id: actor.organisation.id, seat, transferBelowBp: await transferBelow(actor) };
}

const typedIn = (form: FormFields) => {
  return { email: form.text("email"), name: form.text("name"), locale: toLocale(form.text("language")) };
};

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.assign");
  const { seatId } = params;
  // Another organisation's is not there, whatever is asked of it.
  if (!isId(seatId) || !(await seatView(actor, seatId, locale))) throw notFound();
  const form = await readForm(request);
  const done = (what: string) =>
    redirect(`/organisation/${actor.organisation.id}/seats/${seatId}?done=${what}`, 303);
  const nothing = { typed: undefined, fault: undefined, refusal: undefined };
  const refuse = (refusal: keyof (typeof seatMessages)["nl"]["refusals"]) => {
    if (refusal === "notFound") throw notFound();
    return data({ ...nothing, refusal }, 409);
  };
  const intent = form.text("intent");
  if (intent === "remind") {
    const reminded = await remindOfSeat(actor, seatId);
    return reminded.ok ? done("reminded") : refuse(reminded.reason);
  }
  if (intent === "withdraw") {
    const withdrawn = await withdrawSeat(actor, seatId);
    return withdrawn.ok ? done("withdrawn") : refuse(withdrawn.reason);
  }
  if (intent !== "give") throw new Response("Bad Request", { status: 400 });
  const typed = typedIn(form);
  const given = await giveSeat(actor, seatId, typed, { belowShareBp: await transferBelow(actor) });
  if (given.ok) return done(given.was === "accepted" ? "transferred" : "offered");
  if ("fault" in given) return data({ ...nothing, typed, fault: given.fault }, 400);
  return refuse(given.reason);
}

export default function Seat() {
  const { acting, id, seat, transferBelowBp } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = seatMessages[useLocale()];
  return (
    <OrganisationFrame
      acting={acting}
      title={t.seatTitle(seat.person?.name || seat.person?.email || "")}
      done={answer ? {} : t.seatDone}
    >
      <SeatPage page={`/organisation/${id}/seats`} {...{ seat, transferBelowBp, answer }} />
    </OrganisationFrame>
  );
}
