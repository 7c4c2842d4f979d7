import { mark } from "~/lib/markup/marks";

/** Stands in the document that the route renders; `lesson-page.server.ts` puts the lesson there, which only the server has. */
export const lessonMark = mark("lesson");
