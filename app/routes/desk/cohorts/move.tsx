import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { GroupQuestion } from "~/features/learning/moving/components/move-question";
import { moveGroup } from "~/features/learning/moving/move-group.server";
import { movingMessages } from "~/features/learning/moving/moving.messages";
import { groupMove } from "~/features/learning/moving/moving.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "enrolment.move");
  const page = isId(id) ? await groupMove(actor, id, locale) : null;
  if (!page) throw notFound();
  return { locale, sections: deskMenu(actor), name: page.name, page };
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "enrolment.move");
  if (!isId(id)) throw notFound();
  const releaseId = Number(/^\d{1,6}$/.exec((await readForm(request)).text("to"))?.[0] ?? 0);
  const moved = await moveGroup(actor, { cohortId: id, releaseId });
  if (moved.ok) return redirect(`/desk/cohorts/${id}?done=moved`, 303);
  if (moved.reason === "notFound") throw notFound();
  // The page says why.
  return data({}, 409);
}

export default function DeskGroupMove() {
  const { sections, page } = useLoaderData<typeof loader>();
  return (
    <Desk sections={sections} section="cohorts" title={movingMessages[useLocale()].groupTitle}>
      <TextLink icon="back" href={`/desk/cohorts/${page.cohortId}`}>
        {page.name}
      </TextLink>
      <GroupQuestion page={page} />
    </Desk>
  );
}
