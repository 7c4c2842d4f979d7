import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTalk } from "~/features/communication/questions/answer-talk.server";
import { QuestionList } from "~/features/communication/questions/components/question-list";
import { questionMessages } from "~/features/communication/questions/questions.messages";
import { questionsAt } from "~/features/communication/questions/questions.queries.server";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { homeZone } from "~/lib/dates";
import { newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => questionMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const [cohort, questions] = await Promise.all([
    facilitatedCohort(actor),
    questionsAt(actor, { facilitator: actor }),
  ]);
  const wanted = new URL(request.url).searchParams.get("said");
  const said = (["answered", "done"] as const).find((one) => one === wanted) ?? null;
  return { locale, host: actor.organisation, cohort, questions: questions ?? [], said, formId: newId() };
}

export async function action({ request, params, context: { site } }: ActionFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const path = hostedCohortPath(actor.organisation.id, actor.cohort.id, "/questions");
  return answerTalk(actor, { facilitator: actor }, await readForm(request), path, site.id);
}

/** Retry-After comes from what answered. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export default function HostQuestions() {
  const { host, cohort, questions, said, formId } = useLoaderData<typeof loader>();
  const unplaced = useActionData<typeof action>()?.unplaced;
  const t = questionMessages[useLocale()];
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.title}>
      {said && !unplaced && <Notice kind="success">{t[said]}</Notice>}
      <Lead>{t.lead}</Lead>
      {questions.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <QuestionList {...{ questions, formId, unplaced }} timeZone={homeZone} mayHide />
      )}
    </HostedCohortFrame>
  );
}
