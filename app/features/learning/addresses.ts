/** The address of an enrolment's contents. */
export const enrolmentPath = (enrolmentId: string) => `/learn/${encodeURIComponent(enrolmentId)}`;

/** The address of a lesson in an enrolment; `fragment` is the id of what to show in it. */
export const lessonPath = (enrolmentId: string, slug: string, fragment?: string) =>
  `${enrolmentPath(enrolmentId)}/${encodeURIComponent(slug)}${fragment ? `#${encodeURIComponent(fragment)}` : ""}`;
