import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChangeForms } from "~/features/curriculum/publishing/components/change-forms";
import { keepClasses } from "~/features/curriculum/publishing/keep-classes.server";
import { changedPart } from "~/features/curriculum/publishing/next-release.queries.server";
import { saidIn } from "~/features/curriculum/publishing/read-classes";
import { releaseDeskMessages } from "~/features/curriculum/publishing/release-desk.messages";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import type { PageHandle } from "~/root";
import { EmptyState } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle: PageHandle = { area: "desk", script: true };
export const meta = deskTitle("releases");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { part = "" }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "release.read");
  const shown = await changedPart(actor, part, locale);
  if (!shown) throw notFound();
  return {
    locale,
    sections: deskMenu(actor),
    name: shown.title ?? releaseDeskMessages[locale].outline,
    shown,
    mayPublish: can(actor, "release.publish"),
  };
}

export async function action({ request, params: { part = "" }, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "release.publish", "release.read");
  const form = await readForm(request);
  const rest = { kind: form.text("rest-kind"), why: form.text("rest-why") };
  await keepClasses(actor, part, saidIn(form.entries), rest);
  const shown = await changedPart(actor, part, locale);
  if (!shown) throw notFound();
  const goesOn =
    form.text("intent") === "next" && shown.nextOpen && shown.changes.every(({ fault }) => !fault);
  return redirect(`/desk/releases/next/${goesOn ? shown.nextOpen : part}?done=saved`, 303);
}

export default function DeskChanges() {
  const { sections, name, shown, mayPublish } = useLoaderData<typeof loader>();
  const t = releaseDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="releases" title={name} done={{ saved: t.saved }}>
      <TextLink icon="back" href="/desk/releases/next">
        {t.toNext}
      </TextLink>
      {shown.moduleTitle && <p>{shown.moduleTitle}</p>}
      {shown.changes.length > 0 ? (
        <ChangeForms shown={shown} mayPublish={mayPublish} />
      ) : (
        <EmptyState seed={shown.part} title={t.nothingChanged}>
          {t.nothingChangedHelp}
        </EmptyState>
      )}
    </Desk>
  );
}
