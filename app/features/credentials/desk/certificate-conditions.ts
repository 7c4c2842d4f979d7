import { waitsForHost } from "../certificates/waits-for-host";

/**
 * Of an enrolment called `e` and its person `p`, in SQL: it was completed and has no certificate; not of a closed account, and not of a group
 * whose host has not finished it.
 */
export const hasNoCertificate = `e."completedAt" is not null and e."certifiedAt" is null and p."disabledAt" is null
  and not exists (select from "Cohort" h where h.id = e."cohortId" and ${waitsForHost})`;

/** How long making a certificate may take before something is wrong with it, in milliseconds. */
export const patienceMs = 10 * 60_000;
