import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { typedIn, typedOf } from "~/features/hosting/agreements/typed-terms";
import { agreementDeskMessages } from "~/features/hosting/desk/agreement-desk.messages";
import { AgreementForm } from "~/features/hosting/desk/components/agreement-form";
import { deskAgreement, hostableContent } from "~/features/hosting/desk/desk-agreements.queries.server";
import { saveDraft } from "~/features/hosting/desk/draft-agreement.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("hosting");
const notFound = () => new Response("Not Found", { status: 404 });
const pageOf = (id: string) => `/desk/hosting/agreements/${id}`;

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.agree", "hosting.read");
  const found = isId(id) ? await deskAgreement(actor, id, locale) : null;
  if (!found) throw notFound();
  if (found.offeredAt) throw redirect(pageOf(found.id));
  return {
    locale,
    sections: deskMenu(actor),
    name: found.organisation,
    id: found.id,
    version: found.version,
    values: typedOf(found, locale),
    contents: hostableContent(actor, locale, found.contentIds),
  };
}

export async function action({ request, params: { id }, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "hosting.agree", "hosting.read");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const version = Number(/^\d{1,9}$/.exec(form.text("version"))?.[0] ?? 0);
  const terms = typedIn(form);
  const saved = await saveDraft(actor, { id, version }, terms, locale);
  if (saved.ok) return redirect(`${pageOf(id)}?done=saved`, 303);
  if ("faults" in saved) return data({ terms, faults: saved.faults, isChanged: false }, 400);
  if (saved.reason === "notFound") throw notFound();
  // Offered meanwhile: its page says so.
  if (saved.reason === "offered") return redirect(pageOf(id), 303);
  return data({ terms, faults: {}, isChanged: true }, 409);
}

export default function EditDraft() {
  const { sections, name, id, version, values, contents } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = agreementDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="hosting" title={t.editTitle(name)}>
      {answer?.isChanged && (
        <Notice kind="error" title={t.changedTitle}>
          <p>
            {t.changedText} <a href={pageOf(id)}>{t.changedLink}</a>
          </p>
        </Notice>
      )}
      <AgreementForm
        action={`${pageOf(id)}/edit`}
        values={answer?.terms ?? values}
        faults={answer?.faults}
        contents={contents}
        hidden={{ version: String(version) }}
        back={pageOf(id)}
      />
    </Desk>
  );
}
