import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { MailingForm } from "~/features/interest/mailing/components/mailing-form";
import { mailingMessages } from "~/features/interest/mailing/mailing.messages";
import { mailingPage } from "~/features/interest/mailing/mailings.queries.server";
import { startMailing } from "~/features/interest/mailing/start-mailing.server";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("interest");

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "interest.mail");
  const news = new URL(request.url).searchParams.get("news");
  const page = await mailingPage(actor, params.masterclassId ?? "", news, locale);
  if (!page) throw new Response("Not Found", { status: 404 });
  return { locale, sections: deskMenu(actor), name: page.title, page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "interest.mail");
  const form = await readForm(request);
  const news = form.text("news");
  const masterclassId = params.masterclassId ?? "";
  const cohortId = isId(news) ? news : null;
  if (!cohortId && news !== "masterclass") throw new Response("Bad Request", { status: 400 });
  const shown = Number(/^\d{1,7}$/.exec(form.text("shown"))?.[0] ?? -1);
  const started = await startMailing(actor, { masterclassId, cohortId, shown });
  if (!started.ok) return data({ refusal: started.reason }, started.reason === "notFound" ? 404 : 409);
  return redirect(listAddress("/desk/interest", { done: "mailed", told: started.waiting }), 303);
}

export default function DeskMailing() {
  const { sections, page } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const t = mailingMessages[useLocale()];
  return (
    <Desk sections={sections} section="interest" title={t.pageTitle(page.title)}>
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      <MailingForm page={page} />
    </Desk>
  );
}
