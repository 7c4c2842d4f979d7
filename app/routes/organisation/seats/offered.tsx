import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptSeat, declineSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { SeatAnswered, SeatOffer } from "~/features/enrolment/assignment/components/seat-offer";
import { offerByToken } from "~/features/enrolment/assignment/seat-offer.queries.server";
import { seatOfferMessages } from "~/features/enrolment/assignment/seat-offer.messages";
import { optionalPerson, requirePerson } from "~/features/identity/access/guards.server";
import { siteScope } from "~/features/identity/access/scope";
import { latinNameOf } from "~/features/identity/profile/latin-name.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => seatOfferMessages[locale].pageTitle);

/** Opening the link changes nothing: mail programs and scanners open links too. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await optionalPerson(request);
  const token = params.token ?? "";
  const offer = await offerByToken(siteScope(site), token, { actor, locale });
  const name = { name: actor?.name ?? "", latinName: actor ? await latinNameOf(actor) : "" };
  const answer = { locale, action: `/seats/${token}`, offer, email: actor?.email ?? null, name, now: now() };
  return offer ? answer : data(answer, 404);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const token = params.token ?? "";
  if (form.text("intent") === "decline") {
    const declined = await declineSeat(await optionalPerson(request), { token });
    const said = declined.ok ? ("declinedNow" as const) : declined.reason;
    return data({ said, typed: undefined, fault: undefined }, declined.ok ? 200 : 409);
  }
  const actor = await requirePerson(request);
  const typed = { name: form.text("name"), latinName: form.text("latinName") };
  const accepted = await acceptSeat(actor, { token }, typed);
  if (accepted.ok) return redirect("/my", 303);
  if ("fault" in accepted) return data({ said: undefined, typed, fault: accepted.fault }, 400);
  const status = accepted.reason === "notFound" ? 404 : 409;
  return data({ said: accepted.reason, typed: undefined, fault: undefined }, status);
}

export default function OfferedSeat() {
  const { action: address, offer, email, name, now: at } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = seatOfferMessages[useLocale()];
  const said = answer?.said ?? (offer ? null : ("notFound" as const));
  return (
    <Page narrow>
      <h1>{t.pageTitle}</h1>
      {said ? (
        <SeatAnswered said={said} isSignedIn={email !== null} />
      ) : (
        offer && (
          <SeatOffer
            {...{ offer, email, now: at, action: address, fault: answer?.fault }}
            values={answer?.typed ?? name}
          />
        )
      )}
    </Page>
  );
}
