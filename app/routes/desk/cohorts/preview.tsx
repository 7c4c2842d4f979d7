import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { changeCohortStatus } from "~/features/cohorts/cohort/change-cohort-status.server";
import { OpenQuestion } from "~/features/cohorts/opening/components/open-question";
import { openingOf } from "~/features/cohorts/opening/opening.queries.server";
import { CohortPage } from "~/features/cohorts/page/components/cohort-page";
import { deskTitle } from "~/features/desk/shell/desk-title";
import { ReturnForm } from "~/features/hosting/approval/components/return-form";
import { tellOfApproval } from "~/features/hosting/approval/mail-planners.server";
import { returnCohort } from "~/features/hosting/approval/return-cohort.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");
const notFound = () => new Response("Not Found", { status: 404 });

/** The page of a group as it will be, before it opens; one that has opened is on the site. */
export async function loader({ request, params: { id }, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const opening = await openingOf(actor, id, locale);
  if (!opening) throw notFound();
  if (!opening.isDraft) throw redirect(`/desk/cohorts/${id}`);
  return { locale, path: `/desk/cohorts/${id}`, behind: whoIsBehind(site, locale), ...opening };
}

/** Opens the group, or gives one that a host proposed back with what must change. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  if (form.text("intent") === "return") {
    const note = form.text("note");
    const returned = await returnCohort(actor, id, note);
    if (returned.ok) return redirect(`/desk/cohorts/${id}?done=returned`, 303);
    if (returned.reason === "notFound") throw notFound();
    return data(
      { note, fault: returned.reason, refusal: null },
      returned.reason === "notProposed" ? 409 : 400,
    );
  }
  const version = Number(/^\d{1,9}$/.exec(form.text("version"))?.[0] ?? Number.NaN);
  const seen = Number.isNaN(version) ? {} : { version };
  const changed = await changeCohortStatus(actor, id, { act: "publish", ...seen, tell: tellOfApproval });
  if (changed.ok) return redirect(`/desk/cohorts/${id}?done=publish`, 303);
  if (changed.reason === "notFound") throw notFound();
  // The page says why, and how the group stands by now.
  const refusal = changed.reason === "changedSince" ? changed.reason : null;
  return data({ note: "", fault: null, refusal }, 409);
}

export default function PreviewCohort() {
  const { path, page, behind, missing, refusal, version, isProposed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Page>
        <OpenQuestion
          {...{ path, page, missing, version, isProposed }}
          refusal={refusal}
          changed={answer?.refusal ?? null}
        />
        {isProposed && (
          <ReturnForm action={`${path}/preview`} note={answer?.note ?? ""} fault={answer?.fault ?? null} />
        )}
      </Page>
      <CohortPage {...{ page, behind }} isPreview />
    </>
  );
}
