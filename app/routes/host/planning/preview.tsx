import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { openingOf } from "~/features/cohorts/opening/opening.queries.server";
import { CohortPage } from "~/features/cohorts/page/components/cohort-page";
import { cancellingMessages } from "~/features/hosting/cancelling/cancelling.messages";
import { PreviewQuestion } from "~/features/hosting/cancelling/components/preview-question";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHeldCohort } from "~/features/hosting/shell/require-host.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>(
  (locale) => cancellingMessages[locale].previewTitle,
);

/** The page of a draft as it will be, before it is proposed; one that has opened is on the site. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const { actor, cohortId } = await requireHeldCohort(request, params, "host.plan");
  const path = hostedCohortPath(actor.organisation.id, cohortId);
  const opening = await openingOf(actor, cohortId, locale);
  if (!opening?.isDraft) throw redirect(path);
  return { locale, host: actor.organisation, path, behind: whoIsBehind(site, locale), ...opening };
}

export default function PreviewHostedCohort() {
  const { path, name, page, behind, missing, refusal, isProposed } = useLoaderData<typeof loader>();
  return (
    <>
      <Page>
        <PreviewQuestion {...{ path, name, missing, refusal, isProposed }} />
      </Page>
      <CohortPage {...{ page, behind }} isPreview />
    </>
  );
}
