import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptSeat, declineSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { SeatAnswered, SeatOffer } from "~/features/enrolment/assignment/components/seat-offer";
import { ownOffer } from "~/features/enrolment/assignment/seat-offer.queries.server";
import { seatOfferMessages } from "~/features/enrolment/assignment/seat-offer.messages";
import { requirePerson } from "~/features/identity/access/guards.server";
import { latinNameOf } from "~/features/identity/profile/latin-name.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => seatOfferMessages[locale].pageTitle);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.assignmentId;
  const offer = isId(id) ? await ownOffer(actor, id, locale) : null;
  if (!offer) throw notFound();
  const name = { name: actor.name, latinName: await latinNameOf(actor) };
  return { locale, action: `/my/seats/${offer.id}`, offer, email: actor.email, name, now: now() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.assignmentId;
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  if (form.text("intent") === "decline") {
    const declined = await declineSeat(actor, { id });
    if (!declined.ok && declined.reason === "notFound") throw notFound();
    const said = declined.ok ? ("declinedNow" as const) : declined.reason;
    return data({ said, typed: undefined, fault: undefined }, declined.ok ? 200 : 409);
  }
  const typed = { name: form.text("name"), latinName: form.text("latinName") };
  const accepted = await acceptSeat(actor, { id }, typed);
  if (accepted.ok) return redirect("/my", 303);
  if ("fault" in accepted) return data({ said: undefined, typed, fault: accepted.fault }, 400);
  if (accepted.reason === "notFound") throw notFound();
  return data({ said: accepted.reason, typed: undefined, fault: undefined }, 409);
}

export default function MySeat() {
  const { action: address, offer, email, name, now: at } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = seatOfferMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.pageTitle}</h1>
      {answer?.said ? (
        <SeatAnswered said={answer.said} isSignedIn />
      ) : (
        <SeatOffer
          {...{ offer, email, now: at, action: address, fault: answer?.fault }}
          values={answer?.typed ?? name}
        />
      )}
    </Page>
  );
}
