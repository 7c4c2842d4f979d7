/** The address of the contents of an enrolment, above the page of its group. */
export const outlineOfGroup = (enrolmentId: string) => `/learn/${encodeURIComponent(enrolmentId)}`;

/** The address of the page of the group that an enrolment is in. */
export const groupPath = (enrolmentId: string) => `${outlineOfGroup(enrolmentId)}/group`;
