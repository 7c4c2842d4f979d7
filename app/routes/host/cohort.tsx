import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { feedMessages } from "~/features/enrolment/feed/feed.messages";
import { approvalMessages } from "~/features/hosting/approval/approval.messages";
import { ProposalPanel } from "~/features/hosting/approval/components/proposal-panel";
import { proposalOf } from "~/features/hosting/approval/proposal.queries.server";
import { proposeCohort, takeProposalBack } from "~/features/hosting/approval/propose-cohort.server";
import { changeCohortStatus } from "~/features/cohorts/cohort/change-cohort-status.server";
import { cancellingMessages } from "~/features/hosting/cancelling/cancelling.messages";
import { SellingPanel } from "~/features/hosting/cancelling/components/selling-panel";
import { sellingOf } from "~/features/hosting/cancelling/selling.queries.server";
import { HostedCohortLook } from "~/features/hosting/cohorts/components/hosted-cohort-look";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { AudiencePanel } from "~/features/hosting/planning/components/audience-panel";
import { hostPlanningMessages } from "~/features/hosting/planning/planning.messages";
import { renewInvitation } from "~/features/hosting/planning/renew-invitation.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath, newCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHeldCohort, requireHost } from "~/features/hosting/shell/require-host.server";
import { asMember } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import type { PageHandle } from "~/root";
import { readForm } from "~/platform/http/form.server";
import { ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle: PageHandle = { area: "my", script: true };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>(
  (_locale, { cohort }) => cohort?.name ?? "",
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const { cohortId } = params;
  const cohort = isId(cohortId) ? await hostedCohort(actor, cohortId, locale) : null;
  if (!cohort) throw notFound();
  const planner = asMember(actor, actor.organisation.id, "host.plan");
  const proposal = planner && (await proposalOf(planner, cohort.id));
  const selling = planner && (await sellingOf(planner, cohort.id));
  return { locale, host: actor.organisation, cohort, proposal, selling };
}

/** Asks the foundation to let the group on the site, takes that back, closes it or opens it again, or makes another link for who is invited. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, cohortId } = await requireHeldCohort(request, params, "host.plan");
  const done = (name: string) =>
    redirect(`${hostedCohortPath(actor.organisation.id, cohortId)}?done=${name}`, 303);
  const intent = (await readForm(request)).text("intent");
  if (intent === "renew") {
    if (!(await renewInvitation(actor, cohortId))) throw notFound();
    return done("renewed");
  }
  if (intent === "close" || intent === "reopen") {
    const changed = await changeCohortStatus(actor, cohortId, { act: intent });
    if (changed.ok) return done(intent);
    if (changed.reason === "notFound") throw notFound();
    return data({ refusal: changed.reason, isOfSelling: true }, 409);
  }
  if (intent !== "propose" && intent !== "takeBack") throw new Response("Bad Request", { status: 400 });
  const isAsked = intent === "propose";
  const answer = await (isAsked ? proposeCohort : takeProposalBack)(actor, cohortId);
  if (answer.ok) return done(isAsked ? "proposed" : "taken");
  if (answer.reason === "notFound") throw notFound();
  return data({ refusal: answer.reason, isOfSelling: false }, 409);
}

export default function HostedCohortPage() {
  const { host, cohort, proposal, selling } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const told = Number(useSearchParams()[0].get("told") ?? 0);
  const locale = useLocale();
  const t = hostPlanningMessages[locale];
  const path = hostedCohortPath(host.id, cohort.id);
  return (
    <HostedCohortFrame
      {...{ host, cohort }}
      title={null}
      done={{ ...t.done, ...cancellingMessages[locale].done, ...(told > 0 && { saved: t.savedTold(told) }) }}
    >
      {answer && (
        <Notice kind="error">
          {(answer.isOfSelling ? cancellingMessages : approvalMessages)[locale].refusals[answer.refusal]!}
        </Notice>
      )}
      <HostedCohortLook cohort={cohort} />
      {cohort.mayFacilitate && <TextLink href="/my/calendar">{feedMessages[locale].link}</TextLink>}
      {proposal && (
        <>
          <ProposalPanel proposal={proposal} action={path} />
          {selling && <SellingPanel selling={selling} path={path} />}
          <AudiencePanel proposal={proposal} action={path} />
          <p>
            <ButtonLink small look="secondary" href={`${newCohortPath(host.id)}?from=${cohort.id}`}>
              {t.copy}
            </ButtonLink>
          </p>
        </>
      )}
    </HostedCohortFrame>
  );
}
