import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { eventData } from "~/features/catalogue/pages/schema-org";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { cohortRun } from "~/features/cohorts/cohort/cohort-schema-org";
import { CohortPage } from "~/features/cohorts/page/components/cohort-page";
import { cohortPageBySlug } from "~/features/cohorts/page/cohort-page.queries.server";
import { InterestSection } from "~/features/interest/leaving/components/interest-section";
import { interestMessages } from "~/features/interest/leaving/interest.messages";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { siteScope } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { ButtonLink } from "~/ui/form/button";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { locale, site } = context;
  const found = await cohortPageBySlug(siteScope(site), params.slug ?? "", locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  const { id, page, isInvited } = found;
  context.shownCohorts = [id];
  const { cohort, promise: description } = page;
  const title = `${cohort.title}: ${cohort.name}`;
  const taught = cohort.masterclassSlug
    ? currentCurriculum().masterclass(cohort.masterclassSlug, locale)
    : undefined;
  const isCancelled = !cohort.availability.ok && cohort.availability.reason === "cancelled";
  const run = cohortRun(cohort, site.origin + publicPath("cohort", locale, cohort.slug));
  return {
    page,
    behind: whoIsBehind(site, locale),
    interest: taught ? { slug: taught.slug, title: taught.title, isOpen: taught.status === "open" } : null,
    title,
    description,
    picture: publicPath("cohortPicture", locale, cohort.slug),
    data: isInvited ? undefined : eventData(title, description, { ...run, isCancelled }, site),
    isInvited,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data
    ? [
        ...pageMeta({ ...data, pathname: location.pathname, matches }),
        ...(data.isInvited ? [{ name: "robots", content: "noindex" }] : []),
      ]
    : [];

export default function Cohort() {
  const { page, behind, interest } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const instead = interest && {
    button: (
      <ButtonLink wide href="#bericht">
        {interestMessages[locale].send}
      </ButtonLink>
    ),
    form: <InterestSection masterclass={interest} open={[]} />,
  };
  return <CohortPage {...{ page, behind, instead }} />;
}
