import { curriculum, currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { placeOf } from "~/features/curriculum/content/composition";
import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { lessonPath } from "../outline/learning-paths";
import { publicAddress } from "./lesson-answer.server";
import { enrolmentsByUse } from "./lesson-state.queries.server";

/**
 * Where `/learn/<module>/<lesson>`, an address without an enrolment (links in search results), leads for this person: the
 * lesson in the enrolment they are following, else the public page; a visitor is led to the public page. Null when there is no
 * such lesson.
 */
export async function addressOfLesson(
  scope: PersonScope | null,
  slug: string,
  locale: Locale,
): Promise<string | null> {
  for (const { id, contentId, releaseId } of scope ? await enrolmentsByUse(scope) : []) {
    const composition = (await curriculum(releaseId)).compositionOf(contentId, locale);
    if (composition && placeOf(composition, slug)) return lessonPath(id, slug);
  }
  const { lessonIdsAt, lesson } = currentCurriculum();
  const ids = lessonIdsAt(slug);
  return ids.some((id) => lesson(id, locale)) ? publicAddress(ids, locale) : null;
}
