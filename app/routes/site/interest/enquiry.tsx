import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { WaitNotice } from "~/features/identity/guesses/components/wait-notice";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { EnquiryForm } from "~/features/interest/enquiries/components/enquiry-form";
import {
  enquiryFields,
  enquiryKinds,
  enquiryPages,
  type EnquiryKind,
  type EnquiryTyped,
  readEnquiry,
} from "~/features/interest/enquiries/enquiry";
import { enquiryMessages } from "~/features/interest/enquiries/enquiry.messages";
import { sendEnquiry } from "~/features/interest/enquiries/send-enquiry.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { publicPageAt, publicPath } from "~/i18n/paths";
import { newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const meta = pageTitle<{ kind: EnquiryKind }>(
  (locale, { kind = "HOSTING" }) => enquiryMessages[locale].title[kind],
);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** Which of the two is asked, by its address. */
const kindAt = (request: Request): EnquiryKind => {
  const name = publicPageAt(new URL(request.url).pathname.replace(/\.data$/, ""));
  return enquiryKinds.find((kind) => enquiryPages[kind].form === name)!;
};

export function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const isSent = new URL(request.url).searchParams.has("sent");
  return { locale, kind: kindAt(request), isSent, formId: newId() };
}

export async function action({ request, context: { locale, clientAddress, site } }: ActionFunctionArgs) {
  const kind = kindAt(request);
  const form = await readForm(request);
  const typed = Object.fromEntries(enquiryFields.map((field) => [field, form.text(field)])) as EnquiryTyped;
  const reading = readEnquiry(typed);
  if (!reading.ok) return data({ typed, faults: reading.faults, wait: undefined }, 400);
  const sent = await sendEnquiry(reading.facts, { kind, site, clientAddress, formId: form.text("formId") });
  if (!sent.ok) return tooMany(sent.waitSeconds, "tries", { typed, faults: {} });
  return redirect(`${publicPath(enquiryPages[kind].form, locale)}?sent`, 303);
}

export default function Enquiry() {
  const { kind, isSent, formId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = enquiryMessages[locale];
  const back = { href: publicPath(enquiryPages[kind].about, locale), label: t.back[kind] };
  if (isSent && !answer)
    return (
      <Page narrow>
        <h1>{t.sentTitle}</h1>
        <Notice kind="success">
          <p>{t.sent}</p>
          <p>{t.sentHelp}</p>
        </Notice>
        <Actions>
          <ButtonLink look="secondary" href={publicPath("home", locale)}>
            {t.toHome}
          </ButtonLink>
        </Actions>
      </Page>
    );
  return (
    <Page narrow>
      <Breadcrumbs items={[back, { label: t.title[kind] }]} />
      <h1>{t.title[kind]}</h1>
      <Lead>{t.lead[kind]}</Lead>
      <WaitNotice wait={answer?.wait} />
      <EnquiryForm kind={kind} formId={formId} typed={answer?.typed} faults={answer?.faults} />
    </Page>
  );
}
