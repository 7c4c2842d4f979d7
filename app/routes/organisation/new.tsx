import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { WaitNotice } from "~/features/identity/guesses/components/wait-notice";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { OrganisationForm } from "~/features/organisations/organisation/components/organisation-form";
import { makeOrganisation } from "~/features/organisations/organisation/make-organisation.server";
import { typedOf } from "~/features/organisations/organisation/organisation";
import { readOrganisationForm } from "~/features/organisations/organisation/organisation-form";
import { organisationMessages } from "~/features/organisations/organisation/organisation.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { listAddress } from "~/lib/list-address";
import { isId, newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => organisationMessages[locale].makeTitle);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  await requirePerson(request);
  // The form's own id: sent twice, it makes one organisation.
  const search = new URL(request.url).searchParams;
  return { locale, id: newId(), cohort: search.get("cohort") ?? "", offer: search.get("offer") ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const values = readOrganisationForm(form);
  const id = form.text("id");
  const made = await makeOrganisation(actor, values, isId(id) ? id : newId());
  if (made.ok) {
    // Whoever made it on the way to an order goes on with that.
    const bought = { cohort: form.text("cohort").slice(0, 200), offer: form.text("offer").slice(0, 200) };
    const isOrdering = bought.cohort !== "" || bought.offer !== "";
    const page = `/organisation/${made.id}${isOrdering ? "/orders/new" : ""}`;
    return redirect(listAddress(page, { done: "made", ...bought }), 303);
  }
  const nothing = { values, faults: undefined, refusal: undefined, wait: undefined };
  if ("faults" in made) return data({ ...nothing, faults: made.faults }, 400);
  if (made.reason === "wait") return tooMany(made.waitSeconds, "tries", nothing);
  return data({ ...nothing, refusal: made.reason }, 409);
}

export default function NewOrganisation() {
  const hidden = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = organisationMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.makeTitle}</h1>
      <WaitNotice wait={answer?.wait} />
      {answer?.refusal && <Notice kind="error">{t.tooMany}</Notice>}
      <Lead>{t.makeLead}</Lead>
      <OrganisationForm
        action="/organisation/new"
        values={answer?.values ?? typedOf(null)}
        faults={answer?.faults}
        submit={t.make}
        cancel="/organisation"
        extra={(["id", "cohort", "offer"] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={hidden[name]} />
        ))}
      />
    </Page>
  );
}
