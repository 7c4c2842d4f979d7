import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { completionPath, lessonPath } from "~/features/learning/outline/learning-paths";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { ReflectionPage } from "~/features/learning/answers/components/reflection-page";
import { requireSender } from "~/features/learning/signed-out/form-sender.server";
import { answerMessages } from "~/features/learning/answers/answer.messages";
import { readReflection } from "~/features/learning/answers/reflection-form.server";
import { findReflectionHistory } from "~/features/learning/answers/reflection-history.queries.server";
import { saveReflection } from "~/features/learning/answers/save-reflection.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, error, matches }) =>
  data
    ? [{ title: siteTitle(matches, answerMessages[data.locale].reflectionTitle, data.lessonTitle) }]
    : sentFormMeta(error, matches);

/** One answer with its earlier versions. After a form it is the block that the form was about. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "", lesson: lessonSlug = "" } = params;
  const blockId = new URL(request.url).searchParams.get("block") ?? "";
  const found = await findReflectionHistory(actor, { enrolmentId, lessonSlug, blockId }, locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  return { locale, enrolmentId, lessonSlug, ...found };
}

/** The form of an answer box, without script: back to the lesson or on to what was completed, or what stands in the way. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireSender(request, params, locale);
  const input = await readReflection(request, params);
  const saved = await saveReflection(actor, input);
  if (saved.ok && saved.isCompleted) return redirect(completionPath(input.enrolmentId), 303);
  if (saved.ok) return redirect(lessonPath(input.enrolmentId, input.lessonSlug, input.blockId), 303);
  if (saved.reason === "notFound") throw new Response("Not Found", { status: 404 });
  return data(
    { ...saved, typed: input.text },
    saved.reason === "conflict" ? 409 : saved.reason === "ended" ? 403 : 422,
  );
}

export default function LearnReflection() {
  return <ReflectionPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

export const ErrorBoundary = FormBoundary;
