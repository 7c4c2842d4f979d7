import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PartTable } from "~/features/curriculum/publishing/components/part-table";
import { PublishForm } from "~/features/curriculum/publishing/components/publish-form";
import { nextRelease } from "~/features/curriculum/publishing/next-release.queries.server";
import { releaseDeskMessages } from "~/features/curriculum/publishing/release-desk.messages";
import {
  publishRelease,
  type PublishingRefusal,
} from "~/features/curriculum/releases/publish-release.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { EmptyState, Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("releases");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "release.read");
  const mayPublish = can(actor, "release.publish");
  const next = await nextRelease(actor, locale);
  return { locale, sections: deskMenu(actor), name: releaseDeskMessages[locale].nextTitle, next, mayPublish };
}

/** Asks whether to publish, with the notes as they were written; then publishes. */
export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "release.publish", "release.read");
  const form = await readForm(request);
  const values = {
    notesNl: form.text("notesNl").slice(0, 1_000),
    notesEn: form.text("notesEn").slice(0, 1_000),
    mendsTypos: form.text("mendsTypos") === "on",
  };
  const intent = form.text("intent");
  const answer = (isAsked: boolean, refusal: PublishingRefusal | null, status: number) =>
    data({ values, isAsked, refusal }, status);
  if (intent === "back") return answer(false, null, 200);
  if (!values.notesNl.trim() || !values.notesEn.trim()) return answer(false, "notesMissing", 400);
  if (intent === "ask") {
    const open = (await nextRelease(actor, locale))?.parts.some((part) => part.open > 0);
    return open ? answer(false, "unclassed", 409) : answer(true, null, 200);
  }
  const after = Number(/^\d{1,6}$/.exec(form.text("after"))?.[0] ?? -1);
  const published = await publishRelease(actor, { ...values, after, build: form.text("build") });
  if (!published.ok) return answer(false, published.reason, 409);
  return redirect("/desk/releases?done=published", 303);
}

export default function DeskNextRelease() {
  const { sections, next, mayPublish } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = releaseDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="releases" title={t.nextTitle}>
      <TextLink icon="back" href="/desk/releases">
        {t.title}
      </TextLink>
      {answer?.refusal && <Notice kind="error">{t.refusals[answer.refusal]}</Notice>}
      {next ? (
        <>
          {!answer?.isAsked && (
            <>
              <p className="sc-measure">{mayPublish ? t.nextLead(next.after + 1) : t.mayNotPublish}</p>
              <PartTable parts={next.parts} />
            </>
          )}
          {mayPublish && (
            <PublishForm
              next={next}
              values={answer?.values ?? { notesNl: "", notesEn: "", mendsTypos: false }}
              isAsked={answer?.isAsked ?? false}
            />
          )}
        </>
      ) : (
        <EmptyState seed="next" title={t.nothingNew}>
          {t.nothingNewHelp}
        </EmptyState>
      )}
    </Desk>
  );
}
