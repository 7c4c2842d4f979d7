import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { endedMessages } from "~/features/learning/ended/ended.messages";
import { answersText } from "~/features/learning/answers/own-answers";
import { ownAnswers } from "~/features/learning/answers/own-answers.queries.server";
import { fileResponse } from "~/platform/http/file-response.server";

/** All that somebody wrote in an enrolment, to keep; also when it has ended. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const own = await ownAnswers(actor, params.enrolmentId ?? "", locale);
  if (!own) throw new Response("Not Found", { status: 404 });
  const name = `${endedMessages[locale].fileName}.txt`;
  return fileResponse(answersText(own.title, own.answers), { name, type: "text/plain; charset=utf-8" });
}
