/** Of a cohort called `c`, in SQL: its host asks to let it on the site. */
export const isProposed = `c.status = 'DRAFT' and c."proposedAt" is not null`;
