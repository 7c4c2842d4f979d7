/** Of a cohort called `c`, in SQL: its host asks to let it on the site. */
export const isProposed = `c.status = 'DRAFT' and c."proposedAt" is not null`;

/** The same: its host asks to cancel it, where somebody paid, and it is not over `at` this moment. */
export const isCancelAsked = (at: string) =>
  `c."cancelAskedAt" is not null and c.status <> 'CANCELLED' and c."endsAt" > ${at}`;
