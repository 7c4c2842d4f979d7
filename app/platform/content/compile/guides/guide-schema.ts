// The YAML of a guide (content/README.md): how somebody leads a session of a module, in one language.
import { z } from "zod";

const text = z.string("write a text here").trim().min(1, "is empty; write a text");
const between = <Item extends z.ZodType>(item: Item, least: number, most: number) =>
  z
    .array(item, "write a list here")
    .min(least, `has too few lines; write ${least} to ${most}`)
    .max(most, `has too many lines; write ${least} to ${most}`);

/** The lengths of a session, in the order in which they stand. */
export const sessionMinutes = [90, 150] as const;

const step = z.strictObject({
  minutes: z.int("write whole minutes").min(1, "is less than a minute"),
  title: text,
  text,
  say: text.optional(),
  note: text.optional(),
});

const session = z.strictObject({
  minutes: z.literal(sessionMinutes, `write ${sessionMinutes.join(" or ")}`),
  steps: z.array(step, "write a list of steps here").min(1, "is empty; write what happens"),
});

export const guideSchema = z.strictObject({
  summary: text,
  group: text,
  room: between(text, 3, 6),
  materials: between(text, 3, 8),
  sheets: z.array(text, "write a list of sheets here, or []"),
  prepare: between(text, 2, 6),
  sessions: z
    .array(session, "write a list of sessions here")
    .refine(
      (sessions) => sessions.map(({ minutes }) => minutes).join() === sessionMinutes.join(),
      `write one session of ${sessionMinutes.join(" and one of ")} minutes, in this order`,
    ),
  goesWrong: between(z.strictObject({ sign: text, act: text }), 4, 6),
  debrief: between(text, 4, 6),
  say: between(z.strictObject({ when: text, words: text }), 4, 6),
  sources: z.array(text, "write a list of sources here").default([]),
});

export type GuideYaml = z.infer<typeof guideSchema>;
