/** Characters in a reflection at most (UTF-16 code units, as browsers count). */
export const reflectionMaxLength = 20_000;

/** Where the free notes beside a lesson are kept: no block of a lesson can have this id. */
export const notesBlockId = (lessonId: string) => `${lessonId}#notes`;
