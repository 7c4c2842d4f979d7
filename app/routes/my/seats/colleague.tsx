import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { remindOfSeat } from "~/features/enrolment/assignment/change-assignment.server";
import { colleagueMessages } from "~/features/enrolment/colleague/colleague.messages";
import { colleagueSeat } from "~/features/enrolment/colleague/colleague-seat.queries.server";
import { GiveSeatForm } from "~/features/enrolment/seats/components/give-seat-form";
import { SeatStanding } from "~/features/enrolment/seats/components/seat-table";
import { seatMessages } from "~/features/enrolment/seats/seat.messages";
import { seatsMessages } from "~/features/enrolment/seats/seats.messages";
import { requirePerson } from "~/features/identity/access/guards.server";
import { giveSeat } from "~/features/learning/transfer/give-seat.server";
import { toLocale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => colleagueMessages[locale].title);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const seat = await colleagueSeat(await requirePerson(request), params.number ?? "", locale);
  if (!seat) throw notFound();
  return { locale, seat };
}

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const buyer = await requirePerson(request);
  const seat = await colleagueSeat(buyer, params.number ?? "", locale);
  if (!seat) throw notFound();
  const form = await readForm(request);
  const done = (what: string) => redirect(`/my/orders/${seat.orderNumber}/colleague?done=${what}`, 303);
  const nothing = { typed: undefined, fault: undefined, refusal: undefined };
  if (form.text("intent") === "remind") {
    const reminded = await remindOfSeat({ buyer }, seat.id);
    return reminded.ok ? done("reminded") : data({ ...nothing, refusal: reminded.reason }, 409);
  }
  const typed = {
    email: form.text("email"),
    name: form.text("name"),
    locale: toLocale(form.text("language")),
  };
  // What somebody bought goes to another while nobody follows with it: how far they are does not matter.
  const given = await giveSeat({ buyer }, seat.id, typed, { belowShareBp: 0 });
  if (given.ok) return done("offered");
  return "fault" in given
    ? data({ ...nothing, typed, fault: given.fault }, 400)
    : data({ ...nothing, refusal: given.reason }, 409);
}

export default function Colleague() {
  const { seat } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const [t, words] = [colleagueMessages[locale], seatMessages[locale]];
  const done = useSearchParams()[0].get("done") ?? "";
  const { state, person } = seat;
  const was = state === "offered" ? "offered" : "nobodys";
  return (
    <Page narrow>
      <h1>{t.title}</h1>
      {Object.hasOwn(words.seatDone, done) && !answer && (
        <Notice kind="success">{words.seatDone[done]}</Notice>
      )}
      {answer?.refusal && <Notice kind="warning">{words.refusals[answer.refusal]}</Notice>}
      <p>
        <bdi>
          {person ? [person.name, person.email].filter(Boolean).join(", ") : seatsMessages[locale].nobody}
        </bdi>{" "}
        <SeatStanding seat={seat} />
      </p>
      {state === "accepted" ? (
        <p>{t.accepted}</p>
      ) : (
        <>
          {state === "offered" && (
            <form method="post" className="sc-stack">
              <p>{words.remindHelp}</p>
              <Actions>
                <Button name="intent" value="remind">
                  {words.remind}
                </Button>
              </Actions>
            </form>
          )}
          <section className="sc-stack" aria-labelledby="give">
            <h2 id="give">{words.giveTitle[was]}</h2>
            <p>{words.giveHelp[was]}</p>
            <GiveSeatForm
              submit={words.offer}
              isMain={state !== "offered"}
              typed={answer?.typed}
              fault={answer?.fault}
            />
          </section>
        </>
      )}
      <Actions>
        <ButtonLink look="quiet" icon="back" href={`/my/orders/${seat.orderNumber}`}>
          {t.toOrder}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
