import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EvaluationForm } from "~/features/hosting/evaluation/components/evaluation-form";
import { TypedEvaluation } from "~/features/hosting/evaluation/components/typed-evaluation";
import {
  evaluationPeriod,
  evaluationQuestions,
  evaluationState,
  evaluationTexts,
  type EvaluationTyped,
  readEvaluation,
} from "~/features/hosting/evaluation/evaluation";
import { evaluationMessages } from "~/features/hosting/evaluation/evaluation.messages";
import { evaluatedCohort } from "~/features/hosting/evaluation/evaluations.queries.server";
import { giveEvaluation } from "~/features/hosting/evaluation/give-evaluation.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { enrolmentPath } from "~/features/learning/outline/learning-paths";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { useLocale } from "~/i18n/locale-context";
import { siteTitle } from "~/i18n/page-title";
import { formatPlainDate } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta: MetaFunction<typeof loader> = ({ data: shown, error, matches }) =>
  shown
    ? [{ title: siteTitle(matches, evaluationMessages[shown.locale].title) }]
    : sentFormMeta(error, matches);

const evaluationPath = (enrolmentId: string) => `${enrolmentPath(enrolmentId)}/evaluation`;

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "" } = params;
  const cohort = await evaluatedCohort(actor, enrolmentId);
  if (!cohort) throw new Response("Not Found", { status: 404 });
  const { name, isGiven, timeZone } = cohort;
  const { opensAt, closesAt } = evaluationPeriod(cohort);
  const state = isGiven ? "given" : evaluationState({ opensAt, closesAt }, now());
  return { locale, enrolmentId, name, state, opensAt, closesAt, timeZone };
}

/** Keeps what somebody says of a group. Who was signed out meanwhile gets it back, to send again. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const { enrolmentId = "" } = params;
  const actor = await requireSenderAt(request, evaluationPath(enrolmentId), locale);
  const cohort = await evaluatedCohort(actor, enrolmentId);
  if (!cohort) throw new Response("Not Found", { status: 404 });
  const form = await readForm(request);
  const typed = Object.fromEntries([
    ...evaluationQuestions.map((field) => [field, form.text(field)]),
    ...evaluationTexts.map((field) => [field, form.whole(field)]),
  ]) as EvaluationTyped;
  const read = readEvaluation(typed);
  if (!cohort.isGiven) {
    const isOpen = evaluationState(evaluationPeriod(cohort), now()) === "open";
    if (isOpen && !read.ok) return data({ typed, faults: read.faults }, 400);
    const given = read.ok && (await giveEvaluation(actor, enrolmentId, read.evaluation));
    // It cannot be sent any more: all that was typed is given back.
    if (!given || !given.ok) return data({ typed, isUnkept: true as const }, 409);
  }
  return redirect(evaluationPath(enrolmentId), 303);
}

export default function LearnEvaluation() {
  const { enrolmentId, name, state, opensAt, closesAt, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = evaluationMessages[locale];
  const unkept = answer && "isUnkept" in answer ? answer : null;
  const early = t.early(formatPlainDate(opensAt, locale, timeZone));
  const closing = formatPlainDate(closesAt, locale, timeZone);
  return (
    <Page>
      <h1>{t.title}</h1>
      {state === "given" && <Notice kind="success">{t.thanks}</Notice>}
      {unkept && state !== "given" ? (
        <>
          <Notice kind="error" title={t.notKept}>
            <p>{state === "early" ? early : t.closedMeanwhile(closing)}</p>
          </Notice>
          <TypedEvaluation typed={unkept.typed} />
        </>
      ) : (
        <>
          {state === "early" && <Notice>{early}</Notice>}
          {state === "closed" && <Notice>{t.closed(closing)}</Notice>}
        </>
      )}
      {state === "open" && (
        <>
          <Lead>{t.lead(name)}</Lead>
          <p>{t.anonymous}</p>
          <EvaluationForm {...(answer && "faults" in answer ? answer : undefined)} />
        </>
      )}
      <TextLink href={enrolmentPath(enrolmentId)}>{t.back}</TextLink>
    </Page>
  );
}

export const ErrorBoundary = FormBoundary;
