import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { agreementDeskMessages } from "~/features/hosting/desk/agreement-desk.messages";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { answerEnquiry } from "~/features/interest/desk/answer-enquiry.server";
import { assignEnquiry, closeEnquiry } from "~/features/interest/desk/change-enquiry.server";
import { EnquiryForms } from "~/features/interest/desk/components/enquiry-forms";
import { EnquiryLook } from "~/features/interest/desk/components/enquiry-look";
import { enquiryDeskMessages } from "~/features/interest/desk/enquiry-desk.messages";
import { deskEnquiry, enquiryStaff } from "~/features/interest/desk/enquiry.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { isId, newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { DemoTag } from "~/ui/desk/demo-tag";
import { ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("enquiries");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "enquiry.read");
  const enquiry = isId(id) ? await deskEnquiry(actor, id) : null;
  if (!enquiry) throw notFound();
  return {
    locale,
    sections: deskMenu(actor),
    name: enquiry.organisation,
    enquiry,
    staff: await enquiryStaff(actor),
    formId: newId(),
    mayAnswer: can(actor, "enquiry.answer"),
    mayAgree: enquiry.kind === "HOSTING" && can(actor, "hosting.agree"),
  };
}

const intents = ["assign", "mail", "elsewhere", "close", "reopen"] as const;

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "enquiry.answer");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const intent = intents.find((one) => one === form.text("intent"));
  if (!intent) throw new Response("Bad Request", { status: 400 });
  const [typed, assignedTo] = [form.text("text"), form.text("assignedTo")];
  if (intent === "assign" && assignedTo !== "" && !isId(assignedTo))
    return data({ fault: "notStaff" as const, typed }, 400);
  const changed =
    intent === "assign"
      ? await assignEnquiry(actor, id, assignedTo || null)
      : intent === "close" || intent === "reopen"
        ? await closeEnquiry(actor, id, intent === "close")
        : await answerEnquiry(actor, id, {
            text: form.whole("text"),
            isMailed: intent === "mail",
            formId: form.text("formId"),
          });
  if (changed.ok) return redirect(`/desk/enquiries/${id}?done=${intent}`, 303);
  if (changed.reason === "notFound") throw notFound();
  return data({ fault: changed.reason, typed }, changed.reason === "closed" ? 409 : 400);
}

export default function DeskEnquiry() {
  const { sections, enquiry, staff, formId, mayAnswer, mayAgree } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = enquiryDeskMessages[locale];
  const assignedTo = staff.find(({ id }) => id === enquiry.assignedToId)?.name ?? t.nobody;
  const field = answer?.fault === "notStaff" ? "assignedTo" : "text";
  const isOfField = answer && answer.fault !== "closed";
  return (
    <Desk
      sections={sections}
      section="enquiries"
      title={
        <>
          <bdi>{enquiry.organisation}</bdi>
          <DemoTag isDemo={enquiry.isDemo} />
        </>
      }
      action={
        mayAgree && (
          <ButtonLink look="secondary" href={`/desk/hosting/new?enquiry=${enquiry.id}`}>
            {agreementDeskMessages[locale].make}
          </ButtonLink>
        )
      }
      done={answer ? {} : t.done}
    >
      {isOfField && <ErrorSummary errors={{ [field]: t.faults[answer.fault] }} />}
      {answer && !isOfField && <Notice kind="error">{t.faults[answer.fault]}</Notice>}
      <EnquiryLook enquiry={enquiry} assignedTo={assignedTo} />
      {mayAnswer && <EnquiryForms enquiry={enquiry} staff={staff} formId={formId} answer={answer} />}
    </Desk>
  );
}
