import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { completionPath, lessonPath } from "~/features/learning/outline/learning-paths";
import { answerQuiz } from "~/features/learning/quiz/answer-quiz.server";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSender } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

export const meta: MetaFunction = ({ error, matches }) => sentFormMeta(error, matches);

/** Answers to a lesson's quiz: back to the quiz in the lesson, where the feedback stands, or on to what was completed by it. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireSender(request, params, locale);
  const { enrolmentId = "", lesson = "" } = params;
  const form = await readForm(request);
  const answered = await answerQuiz(actor, { enrolmentId, lessonSlug: lesson }, (id) => form.all(id)[0]);
  if (!answered.ok && answered.reason === "notFound") throw new Response("Not Found", { status: 404 });
  if (!answered.ok && answered.reason === "unknownOption") throw new Response("Bad Request", { status: 400 });
  if (answered.ok && answered.isCompleted) return redirect(completionPath(enrolmentId), 303);
  const isUnanswered = !answered.ok && answered.reason === "nothingAnswered";
  const address = isUnanswered
    ? `${lessonPath(enrolmentId, lesson)}?unanswered#quiz`
    : lessonPath(enrolmentId, lesson, "quiz");
  return redirect(address, 303);
}

/** The address was opened as a page: the quiz is in the lesson. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request);
  return redirect(lessonPath(params.enrolmentId ?? "", params.lesson ?? "", "quiz"));
}

/** Nothing is shown here but what stands in the way. */
export default function LearnQuiz() {
  return null;
}

export const ErrorBoundary = FormBoundary;
