import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { DetailsForm } from "~/features/foundation/details/components/details-form";
import { DetailsHistory } from "~/features/foundation/details/components/details-history";
import {
  type DetailFields,
  type DetailsFaults,
  readDetails,
} from "~/features/foundation/details/details-form";
import { detailsMessages } from "~/features/foundation/details/details.messages";
import { deskDetails } from "~/features/foundation/details/details.queries.server";
import { saveDetails } from "~/features/foundation/details/save-details.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { notifyOfProcessors } from "~/features/rights/processor-notice/notify-of-processors.server";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { type FormFields, readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("foundation");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "foundation.edit");
  return { locale, sections: deskMenu(actor), ...(await deskDetails(actor)) };
}

const typedDetails = ({ text }: FormFields): DetailFields => ({
  legalName: text("legalName"),
  address: text("address"),
  postcode: text("postcode"),
  city: text("city"),
  country: text("country"),
  kvkNumber: text("kvkNumber"),
  rsin: text("rsin"),
  vatId: text("vatId"),
  iban: text("iban"),
  isAnbi: text("isAnbi"),
  anbiSince: text("anbiSince"),
  signerName: text("signerName"),
  signerRole: text("signerRole"),
  contactEmail: text("contactEmail"),
  subprocessors: text("subprocessors"),
  holdsFrom: text("holdsFrom"),
});

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "foundation.edit");
  const form = await readForm(request);
  const values = typedDetails(form);
  const version = Number(/^\d{1,9}$/.exec(form.text("version"))?.[0] ?? -1);
  const none: DetailsFaults = {};
  const reading = readDetails(values, { now: now(), isConfirmed: form.text("confirm") === "yes" });
  if (!reading.ok) return data({ values, version, faults: reading.faults, isChanged: false }, 400);
  const saved = await saveDetails(actor, reading.plan, version, notifyOfProcessors);
  if (!saved.ok && saved.reason === "noticeNeeded") {
    const faults: DetailsFaults = { holdsFrom: "noticeNeeded" };
    return data({ values, version, faults, isChanged: false }, 400);
  }
  if (!saved.ok) return data({ values, version: saved.version, faults: none, isChanged: true }, 409);
  return redirect("/desk/foundation?done=saved", 303);
}

export default function DeskFoundation() {
  const { sections, missing, plannedFrom, history, ...stored } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = detailsMessages[locale];
  return (
    <Desk sections={sections} section="foundation" title={t.title} done={t.done}>
      <p className="sc-measure">{t.lead}</p>
      {answer?.isChanged && (
        <Notice kind="error" title={t.changedTitle}>
          {t.changedText}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice kind="warning" title={t.receiptIncomplete}>
          {t.missing(missing.map((field) => t.fields[field]).join(", "))}
        </Notice>
      )}
      {plannedFrom && <Notice>{t.planned(formatPlainDate(plannedFrom, locale))}</Notice>}
      <DetailsForm {...stored} {...answer} />
      <DetailsHistory history={history} />
    </Desk>
  );
}
