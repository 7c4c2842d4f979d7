import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/guards.server";
import { lessonPath } from "~/features/learning/addresses";
import { answerQuiz } from "~/features/learning/answer-quiz.server";
import { answeredQuiz } from "~/features/learning/lesson-parts.server";
import { readForm } from "~/platform/form.server";

/**
 * Answers to a lesson's quiz. A form leads back to the quiz in the lesson, where the feedback stands; the island
 * (`X-Island`) gets that piece of HTML alone.
 */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "", lesson = "" } = params;
  const form = await readForm(request);
  const answered = await answerQuiz(actor, { enrolmentId, lessonSlug: lesson }, (id) => form.all(id)[0]);
  if (!answered.ok && answered.reason === "notFound") throw new Response("Not Found", { status: 404 });
  if (!answered.ok && answered.reason === "unknownOption") throw new Response("Bad Request", { status: 400 });
  const isUnanswered = !answered.ok && answered.reason === "nothingAnswered";
  if (!request.headers.has("X-Island") || (!answered.ok && !isUnanswered))
    return redirect(
      isUnanswered
        ? `${lessonPath(enrolmentId, lesson)}?unanswered#quiz`
        : lessonPath(enrolmentId, lesson, "quiz"),
      303,
    );
  const answers = answered.ok ? answered.answers : {};
  return new Response(answeredQuiz(answered.lessonId, answers, locale), {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

/** The address was opened as a page: the quiz is in the lesson. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePerson(request);
  return redirect(lessonPath(params.enrolmentId ?? "", params.lesson ?? "", "quiz"));
}
