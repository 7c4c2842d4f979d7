import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { MoveQuestion } from "~/features/learning/moving/components/move-question";
import { moveToRelease } from "~/features/learning/moving/move-to-release.server";
import { movingMessages } from "~/features/learning/moving/moving.messages";
import { movePage } from "~/features/learning/moving/moving.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "enrolment.move");
  const page = isId(id) ? await movePage(actor, id, locale) : null;
  if (!page) throw notFound();
  return { locale, sections: deskMenu(actor), name: page.personName, page };
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "enrolment.move");
  const releaseId = Number(/^\d{1,6}$/.exec((await readForm(request)).text("to"))?.[0] ?? 0);
  const moved = await moveToRelease(actor, { enrolmentId: id, releaseId });
  if (moved.ok) return redirect(`/desk/enrolments/${id}/move?done=moved`, 303);
  if (!isId(id)) throw notFound();
  return data({ refusal: moved.reason }, moved.reason === "notFound" ? 404 : 409);
}

export default function DeskMove() {
  const { sections, page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const t = movingMessages[useLocale()];
  return (
    <Desk sections={sections} section="people" title={t.title} done={t.done}>
      <TextLink icon="back" href={`/desk/people/${page.personId}`}>
        {page.personName}
      </TextLink>
      {refusal && refusal !== page.refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      <MoveQuestion page={page} />
    </Desk>
  );
}
