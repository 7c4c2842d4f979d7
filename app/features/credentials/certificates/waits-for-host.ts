/** In SQL, whether the certificate of an enrolment `e` waits for a facilitator of its cohort `h`, whose host asks more than its masterclass does. */
export const waitsForHost = `(e."finishedAt" is null and coalesce(h."attendanceShare", h."acceptedWork") is not null)`;
