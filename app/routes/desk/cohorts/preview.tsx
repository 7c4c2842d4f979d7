import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { changeCohortStatus } from "~/features/cohorts/cohort/change-cohort-status.server";
import { OpenQuestion } from "~/features/cohorts/opening/components/open-question";
import { openingOf } from "~/features/cohorts/opening/opening.queries.server";
import { CohortPage } from "~/features/cohorts/page/components/cohort-page";
import { deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { isId } from "~/platform/db/ids.server";
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

/** Opens the group for everybody. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const changed = await changeCohortStatus(actor, id, { act: "publish" });
  if (changed.ok) return redirect(`/desk/cohorts/${id}?done=publish`, 303);
  if (changed.reason === "notFound") throw notFound();
  // The page says why, and how the group stands by now.
  return data({}, 409);
}

export default function PreviewCohort() {
  const { path, page, behind, missing, refusal } = useLoaderData<typeof loader>();
  return (
    <>
      <Page>
        <OpenQuestion {...{ path, page, missing, refusal }} />
      </Page>
      <CohortPage {...{ page, behind }} isPreview />
    </>
  );
}
