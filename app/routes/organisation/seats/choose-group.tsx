import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlaceForm } from "~/features/enrolment/placing/components/place-form";
import { placeSeats } from "~/features/enrolment/placing/place-seats.server";
import { openGroupsFor } from "~/features/enrolment/placing/open-groups.queries.server";
import { groupOfKey } from "~/features/enrolment/seat-groups/seat-groups";
import { placingMessages } from "~/features/enrolment/placing/placing.messages";
import { seatGroups } from "~/features/enrolment/seat-groups/seat-groups.queries.server";
import { requireMember } from "~/features/identity/access/guards.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => placingMessages[locale].placeTitle);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.assign");
  const key = new URL(request.url).searchParams.get("group") ?? "";
  const from = (await seatGroups(actor, locale)).find((group) => group.key === key);
  if (!from) throw notFound();
  const acting = actingFor(actor, actor.organisation, true);
  return { locale, acting, id: actor.organisation.id, from, places: await openGroupsFor(actor, from) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.assign");
  const from = groupOfKey(new URL(request.url).searchParams.get("group") ?? "");
  if (!from) throw notFound();
  const form = await readForm(request);
  const typed = { cohortId: form.text("cohort"), count: form.text("count").trim() };
  const placed = isId(typed.cohortId)
    ? await placeSeats(actor, from, {
        cohortId: typed.cohortId,
        count: /^\d{1,4}$/.test(typed.count) ? Number(typed.count) : 0,
      })
    : ({ ok: false, reason: "notFound" } as const);
  if (placed.ok) return redirect(`/organisation/${actor.organisation.id}/seats?done=placed`, 303);
  return data({ typed, refused: placed }, 400);
}

export default function PlaceSeats() {
  const { acting, id, from, places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = placingMessages[useLocale()];
  return (
    <OrganisationFrame acting={acting} title={t.placeTitle}>
      <PlaceForm page={`/organisation/${id}/seats`} from={from} places={places} answer={answer} />
    </OrganisationFrame>
  );
}
