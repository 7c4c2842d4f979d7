// Lessons as their route opens them, for server tests.
import type { Actor } from "~/features/identity/access/scope";
import type { LessonData } from "~/features/learning/lesson/lesson-answer.server";
import type { Locale } from "~/i18n/locale";
import { loader } from "~/routes/learn/lesson";
import { requestTo, routeArguments, signInAs } from "./people";

/** What the page of a lesson gets when this person opens it; a redirect or refusal of the page is thrown, as a Response. */
export async function openLesson(
  { personId }: Pick<Actor, "personId">,
  enrolmentId: string,
  slug: string,
  locale: Locale = "nl",
): Promise<LessonData> {
  const cookie = await signInAs({ id: personId });
  const request = requestTo(`/learn/${enrolmentId}/${slug}`, { cookie });
  return loader({ ...routeArguments(request, { locale }), params: { enrolmentId, lesson: slug } });
}
