import { z } from "zod";
import { readForm } from "~/platform/http/form.server";
import type { ReflectionInput } from "./save-reflection.server";

const schema = z.object({
  blockId: z.string().min(1).max(200),
  text: z.string(),
  also: z.array(z.string()).max(20),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

/** Reads the form of an answer box; one that is not ours throws a 400 Response. */
export async function readReflection(
  request: Request,
  params: { enrolmentId?: string; lesson?: string },
): Promise<ReflectionInput> {
  const form = await readForm(request);
  const input = schema.safeParse({
    blockId: form.text("block"),
    text: form.whole("text"),
    also: form.wholes("also"),
    version: form.text("version"),
  });
  if (!input.success) throw new Response("Bad Request", { status: 400 });
  return { ...input.data, enrolmentId: params.enrolmentId ?? "", lessonSlug: params.lesson ?? "" };
}
