/** Of an enrolment called `e` and its person `p`, in SQL: it was completed and has no certificate; not of a closed account. */
export const hasNoCertificate = `e."completedAt" is not null and e."certifiedAt" is null and p."disabledAt" is null`;

/** How long making a certificate may take before something is wrong with it, in milliseconds. */
export const patienceMs = 10 * 60_000;
