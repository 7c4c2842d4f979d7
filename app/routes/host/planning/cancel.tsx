import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askCancellation, takeBackCancellation } from "~/features/hosting/cancelling/ask-cancellation.server";
import { cancellingMessages } from "~/features/hosting/cancelling/cancelling.messages";
import { CancelGroup } from "~/features/hosting/cancelling/components/cancel-group";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHeldCohort } from "~/features/hosting/shell/require-host.server";
import { asMember } from "~/features/identity/access/scope";
import { cancelHeldCohort } from "~/features/payments/settlement/cancel-held-cohort.server";
import { heldCancellation } from "~/features/payments/settlement/held-cancellation.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((locale, { cohort }) =>
  cancellingMessages[locale].title(cohort?.name ?? ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const { actor, cohortId } = await requireHeldCohort(request, params, "host.plan");
  const member = asMember(actor, actor.organisation.id, "host.open")!;
  const [cohort, group] = await Promise.all([
    hostedCohort(member, cohortId, locale),
    heldCancellation(actor, cohortId),
  ]);
  if (!cohort || !group) throw notFound();
  if (group.isCancelled) throw redirect(hostedCohortPath(actor.organisation.id, cohortId));
  return { locale, host: actor.organisation, cohort, group };
}

/** Cancels the group, asks the foundation to, or takes that back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, cohortId } = await requireHeldCohort(request, params, "host.plan");
  const path = hostedCohortPath(actor.organisation.id, cohortId);
  const form = await readForm(request);
  const intent = form.text("intent");
  if (intent === "ask") {
    const note = form.text("note");
    const asked = await askCancellation(actor, cohortId, note);
    if (asked.ok) return redirect(`${path}?done=asked`, 303);
    if (asked.reason === "notFound") throw notFound();
    return data({ refusal: asked.reason as string, note }, asked.reason === "wrongStatus" ? 409 : 400);
  }
  if (intent === "takeBack") {
    if (await takeBackCancellation(actor, cohortId)) return redirect(`${path}?done=takenBack`, 303);
    return data({ refusal: "wrongStatus", note: "" }, 409);
  }
  if (intent !== "cancel") throw new Response("Bad Request", { status: 400 });
  const cancelled = await cancelHeldCohort(actor, cohortId, { isConfirmed: form.text("confirm") === "yes" });
  if (cancelled.ok) return redirect(`${path}?done=cancelled`, 303);
  if (cancelled.reason === "notFound") throw notFound();
  const status = cancelled.reason === "unconfirmed" ? 400 : 409;
  return data({ refusal: cancelled.reason as string, note: "" }, status);
}

export default function CancelHostedCohort() {
  const { host, cohort, group } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = cancellingMessages[useLocale()];
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.title(cohort.name)}>
      <CancelGroup group={group} refusal={answer?.refusal ?? null} note={answer?.note ?? ""} />
    </HostedCohortFrame>
  );
}
