import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import "~/styles/pages/learning.css";
import "~/styles/pages/lesson.css";
import { optionalPerson, requirePerson, requirePersonWith } from "~/features/identity/access/guards.server";
import { handInsInLesson } from "~/features/hosting/review/handing-in/hand-ins-in-lesson.server";
import {
  instrumentsInLesson,
  instrumentsToAsk,
  lessonStateWithStandings,
  type ReadStandings,
} from "~/features/instruments/engine/lesson/instruments-in-lesson.server";
import { completionPath, enrolmentPath, lessonPath } from "~/features/learning/outline/learning-paths";
import { finishLesson } from "~/features/learning/lesson/finish-lesson.server";
import { lessonMark } from "~/features/learning/lesson/lesson-mark";
import { lessonPage } from "~/features/learning/lesson/lesson-page.server";
import { addressOfLesson } from "~/features/learning/lesson/lesson-address.server";
import { blocksToAsk, lessonAt } from "~/features/learning/lesson/lesson-answer.server";
import type { LessonState } from "~/features/learning/lesson/lesson-state.server";
import { siteTitle } from "~/i18n/page-title";
import { isId } from "~/platform/db/ids.server";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { area: "my", script: true };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, data.title) }, { name: "description", content: data.description }] : [];

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { locale } = context;
  const { enrolmentId = "", lesson = "" } = params;
  // Links in lessons and search results name a module where an enrolment would stand.
  if (!isId(enrolmentId)) {
    const address = await addressOfLesson(await optionalPerson(request), lesson, locale);
    throw address ? redirect(address) : notFound();
  }
  const asked = blocksToAsk(lesson);
  const instruments = instrumentsToAsk(lesson);
  const read = lessonStateWithStandings(enrolmentId, asked, instruments);
  const { actor, row: state } = await requirePersonWith<LessonState & ReadStandings>(request, read);
  const address = { slug: lesson, enrolmentId };
  const answer = state && (await lessonAt(actor, address, { state, asked }, locale));
  if (!answer) throw notFound();
  if ("redirectTo" in answer) throw redirect(answer.redirectTo);
  const isUnanswered = new URL(request.url).searchParams.has("unanswered");
  const lessonData = { ...answer.data, answers: answer.data.answers ?? (isUnanswered ? {} : null) };
  const shown = answer.taught.lesson(lessonData.lessonId, locale);
  const { standings } = state;
  const instrumentHtml = await instrumentsInLesson(actor, shown, { asked: instruments, standings }, locale);
  const handInHtml = state.isHosted ? await handInsInLesson(actor, enrolmentId, shown, locale) : () => "";
  context.makeBody = (document) =>
    lessonPage(answer.taught, lessonData, locale, document, {
      instrument: (id) => instrumentHtml(id) + handInHtml(id),
      belowAnswer: handInHtml,
    });
  return lessonData;
}

/** The lesson has been read: on to the next, to what was completed by it, or back to the contents after the last. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "", lesson = "" } = params;
  const finished = await finishLesson(actor, { enrolmentId, lessonSlug: lesson });
  if (finished.ok && finished.isCompleted) return redirect(completionPath(enrolmentId), 303);
  if (finished.ok)
    return redirect(
      finished.nextSlug ? lessonPath(enrolmentId, finished.nextSlug) : enrolmentPath(enrolmentId),
      303,
    );
  if (finished.reason === "notFound") throw notFound();
  // The page itself says that the enrolment has ended.
  return data(null, 403);
}

/** The lesson itself is put in its place by `lessonPage`. */
export default function LearnLesson() {
  return <>{lessonMark}</>;
}
