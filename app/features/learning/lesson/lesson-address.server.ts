import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { lesson as lessonWith } from "~/features/curriculum/content/content.server";
import { placeOf } from "~/features/curriculum/content/composition";
import { compositionOf, lessonIdsAt } from "~/features/curriculum/content/compositions.server";
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
  const ids = lessonIdsAt(slug);
  if (ids.length === 0 || !ids.some((id) => lessonWith(id, locale))) return null;
  const enrolments = scope ? await enrolmentsByUse(scope) : [];
  const enrolment = enrolments.find(({ contentId }) => {
    const composition = compositionOf(contentId, locale);
    return composition && placeOf(composition, slug);
  });
  return enrolment ? lessonPath(enrolment.id, slug) : publicAddress(ids, locale);
}
