import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupPage } from "~/features/communication/group/components/group-page";
import { groupPath } from "~/features/communication/group/group-path";
import { groupMessages } from "~/features/communication/group/group.messages";
import { groupOf } from "~/features/communication/group/group.queries.server";
import { markGroupSeen } from "~/features/communication/group/mark-group-seen.server";
import { answerTalk } from "~/features/communication/questions/answer-talk.server";
import { questionsAt } from "~/features/communication/questions/questions.queries.server";
import { evaluationMessages } from "~/features/hosting/evaluation/evaluation.messages";
import { evaluationIsOpen } from "~/features/hosting/evaluation/evaluations.queries.server";
import { OwnFinishing } from "~/features/hosting/finishing/components/own-finishing";
import { ownFinishing } from "~/features/hosting/finishing/finishing.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { enrolmentPath } from "~/features/learning/outline/learning-paths";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { siteTitle } from "~/i18n/page-title";
import { newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { TextLink } from "~/ui/text";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, error, matches }) => {
  if (!data) return sentFormMeta(error, matches);
  return [{ title: siteTitle(matches, groupMessages[data.locale].title, data.group.name) }];
};

export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "" } = params;
  const group = await groupOf(actor, enrolmentId, { locale, site });
  if (!group) throw new Response("Not Found", { status: 404 });
  const questions = await questionsAt(actor, { enrolmentId });
  const mayEvaluate = await evaluationIsOpen(actor, enrolmentId);
  const finishing = group.isCancelled ? null : await ownFinishing(actor, enrolmentId);
  const wanted = new URL(request.url).searchParams.get("said");
  const said = (["asked", "answered", "done"] as const).find((one) => one === wanted) ?? null;
  return { locale, group, questions, mayEvaluate, finishing, said, formId: newId() };
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const { enrolmentId = "" } = params;
  const path = groupPath(enrolmentId);
  const actor = await requireSenderAt(request, path, locale);
  const form = await readForm(request);
  if (form.text("intent") !== "seen") return answerTalk(actor, { enrolmentId }, form, path, site.id);
  if (!(await markGroupSeen(actor, enrolmentId))) throw new Response("Not Found", { status: 404 });
  return redirect(path, 303);
}

/** Retry-After comes from what answered. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export default function Group() {
  const { mayEvaluate, finishing, ...page } = useLoaderData<typeof loader>();
  const unplaced = useActionData<typeof action>()?.unplaced;
  const path = `${enrolmentPath(page.group.enrolmentId)}/evaluation`;
  return (
    <GroupPage {...page} unplaced={unplaced}>
      {mayEvaluate && (
        <TextLink href={path} icon="arrow">
          {evaluationMessages[page.locale].title}
        </TextLink>
      )}
      {finishing && <OwnFinishing {...finishing} />}
    </GroupPage>
  );
}

export const ErrorBoundary = FormBoundary;
