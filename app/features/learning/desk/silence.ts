const day = 86_400_000;

/** After how many days without doing anything in the lessons somebody is silent. */
export const silentDays = 14;
export const silentSince = (now: Date): Date => new Date(now.getTime() - silentDays * day);

/** Until how long after its last session people still finish a group's lessons: later, nobody asks after them. */
const finishingDays = 56;
export const endedSince = (now: Date): Date => new Date(now.getTime() - finishingDays * day);
