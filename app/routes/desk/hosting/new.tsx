import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ListWays } from "~/features/desk/lists/components/list-ways";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { emptyTerms, typedIn } from "~/features/hosting/agreements/typed-terms";
import { agreementDeskMessages } from "~/features/hosting/desk/agreement-desk.messages";
import { organisationChoice } from "~/features/hosting/desk/agreement-list";
import { AgreementForm } from "~/features/hosting/desk/components/agreement-form";
import { ChooseHost } from "~/features/hosting/desk/components/choose-host";
import {
  enquiryToAgreeOn,
  hostableContent,
  organisationToAgreeWith,
} from "~/features/hosting/desk/desk-agreements.queries.server";
import { draftAgreement } from "~/features/hosting/desk/draft-agreement.server";
import { makeHost } from "~/features/hosting/desk/make-host.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { deskOrganisations } from "~/features/organisations/desk/organisation-list.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { toLocale } from "~/i18n/locale";
import { listAddress } from "~/lib/list-address";
import { askedIn } from "~/lib/lists/list-page";
import { isId, newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("hosting");

/** Asks first for the organisation, then for the terms. What the address names and is not there is as if it were not named. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.agree", "organisation.look");
  const search = new URL(request.url).searchParams;
  const asked = askedIn(organisationChoice, search);
  const [enquiryId, organisationId] = [asked.filters.enquiry, search.get("organisation")];
  const enquiry = enquiryId ? await enquiryToAgreeOn(actor, enquiryId) : null;
  const organisation =
    organisationId && isId(organisationId) ? await organisationToAgreeWith(actor, organisationId) : null;
  const isSearching = !organisation && asked.typed !== "";
  return {
    locale,
    sections: deskMenu(actor),
    asked,
    enquiry,
    organisation,
    found: isSearching ? await deskOrganisations(actor, { ...asked, filters: { status: null } }) : null,
    contents: organisation ? hostableContent(actor, locale) : [],
    // The form's own id: sent twice, it makes one.
    formId: newId(),
  };
}

/** Makes the organisation (`intent=host`), or the draft with the one that was chosen. */
export async function action({ request, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "hosting.agree", "organisation.look");
  const form = await readForm(request);
  const id = isId(form.text("formId")) ? form.text("formId") : newId();
  const enquiry = isId(form.text("enquiry")) ? await enquiryToAgreeOn(actor, form.text("enquiry")) : null;
  if (form.text("intent") === "host") {
    const typed = { name: form.text("name"), email: form.text("email") };
    const invited = { formId: id, locale: toLocale(enquiry?.locale ?? locale), site: site.id };
    const made = await makeHost(actor, typed, invited);
    if (!made.ok) return data({ typed, hostFaults: made.faults }, 400);
    const chosen = { enquiry: enquiry?.id ?? null, organisation: made.id, done: "host" };
    return redirect(listAddress("/desk/hosting/new", chosen), 303);
  }
  const [typed, organisationId] = [typedIn(form), form.text("organisation")];
  if (!isId(organisationId)) throw new Response("Bad Request", { status: 400 });
  const of = { id, organisationId, enquiryId: enquiry?.id ?? null };
  const made = await draftAgreement(actor, of, typed, locale);
  if (made.ok) return redirect(`/desk/hosting/agreements/${made.id}?done=saved`, 303);
  if ("faults" in made) return data({ terms: typed, faults: made.faults }, 400);
  throw new Response("Not Found", { status: 404 });
}

export default function NewAgreement() {
  const {
    locale: of,
    sections,
    asked,
    enquiry,
    organisation,
    found,
    contents,
    formId,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = agreementDeskMessages[useLocale()];
  const enquiryId = enquiry?.id ?? null;
  if (organisation) {
    const terms = answer && "terms" in answer ? answer : null;
    return (
      <Desk
        sections={sections}
        section="hosting"
        title={t.makeFor(organisation.name)}
        done={answer ? {} : t.done}
      >
        <AgreementForm
          action={listAddress("/desk/hosting/new", { enquiry: enquiryId, organisation: organisation.id })}
          values={terms?.terms ?? emptyTerms(toLocale(enquiry?.locale ?? of))}
          faults={terms?.faults}
          contents={contents}
          hidden={{ formId, enquiry: enquiryId ?? "", organisation: organisation.id }}
          back={enquiryId ? `/desk/enquiries/${enquiryId}` : "/desk/hosting"}
        />
      </Desk>
    );
  }
  const host = answer && "typed" in answer ? answer : null;
  return (
    <Desk sections={sections} section="hosting" title={t.makeTitle}>
      <ChooseHost
        {...{ enquiry, found, formId }}
        typed={host?.typed}
        faults={host?.hostFaults}
        search={
          <SearchForm action="/desk/hosting/new" search={{ label: t.searchLabel, value: asked.typed }}>
            {enquiryId && <input type="hidden" name="enquiry" value={enquiryId} />}
          </SearchForm>
        }
        ways={
          found && (
            <ListWays shape={organisationChoice} asked={asked} previous={found.previous} next={found.next} />
          )
        }
      />
    </Desk>
  );
}
