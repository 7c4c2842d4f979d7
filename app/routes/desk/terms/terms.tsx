import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { TermsForm } from "~/features/ordering/terms/components/terms-form";
import { TermsHistory } from "~/features/ordering/terms/components/terms-history";
import { saveTerms } from "~/features/ordering/terms/save-terms.server";
import {
  mostSteps,
  numberFields,
  readTerms,
  stepControls,
  type TermsTyped,
  typedTerms,
} from "~/features/ordering/terms/terms-form";
import { termsMessages } from "~/features/ordering/terms/terms.messages";
import { termsAtDesk } from "~/features/ordering/terms/terms.queries.server";
import { versionIn } from "~/features/organisations/organisation/organisation-form";
import { useLocale } from "~/i18n/locale-context";
import { type FormFields, readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import "~/styles/pages/organisation.css";

export const handle = { area: "desk" };
export const meta = deskTitle("terms");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "terms.edit");
  return { locale, sections: deskMenu(actor), ...(await termsAtDesk(actor)) };
}

const typedIn = (form: FormFields): TermsTyped => ({
  ...(Object.fromEntries(Object.keys(numberFields).map((field) => [field, form.text(field)])) as Record<
    keyof typeof numberFields,
    string
  >),
  steps: Array.from({ length: mostSteps }, (_, index) => {
    const { days, share } = stepControls(index + 1);
    return { days: form.text(days), share: form.text(share) };
  }),
});

/** `preview` shows the steps in words and saves nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "terms.edit");
  const form = await readForm(request);
  const typed = typedIn(form);
  const reading = readTerms(typed);
  const preview = reading.ok ? reading.terms.cancellation : null;
  if (!reading.ok) return data({ typed, faults: reading.faults, preview, isChanged: false }, 400);
  if (form.text("intent") === "preview") return data({ typed, faults: {}, preview, isChanged: false });
  const saved = await saveTerms(actor, { typed, version: versionIn(form) });
  if (saved.ok) return redirect("/desk/terms?done=saved", 303);
  return data({ typed, faults: {}, preview, isChanged: true }, 409);
}

export default function DeskTerms() {
  const { sections, present, history } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = termsMessages[locale];
  return (
    <Desk sections={sections} section="terms" title={deskMessages[locale].terms} done={answer ? {} : t.done}>
      {answer?.isChanged && <Notice kind="warning">{t.changed}</Notice>}
      <p className="sc-measure">{t.lead}</p>
      <TermsForm
        values={answer?.typed ?? typedTerms(present)}
        faults={answer?.faults}
        version={present.version}
        preview={answer?.preview ?? present.cancellation}
      />
      <TermsHistory versions={history} present={present.version} />
    </Desk>
  );
}
