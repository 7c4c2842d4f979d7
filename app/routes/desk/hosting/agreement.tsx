import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { frozenText } from "~/features/hosting/agreements/frozen-text.server";
import { agreementDeskMessages } from "~/features/hosting/desk/agreement-desk.messages";
import { DraftActs, EndForm } from "~/features/hosting/desk/components/agreement-acts";
import { AgreementLook } from "~/features/hosting/desk/components/agreement-look";
import { deskAgreement } from "~/features/hosting/desk/desk-agreements.queries.server";
import { discardDraft } from "~/features/hosting/desk/draft-agreement.server";
import { endAgreement, offerAgreement } from "~/features/hosting/desk/offer-agreement.server";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { toLocale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { readReason } from "~/lib/text/reason";
import { now } from "~/platform/clock.server";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { DemoTag } from "~/ui/desk/demo-tag";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";
import "~/styles/pages/lesson.css";

export const handle = { area: "desk" };
export const meta = deskTitle("hosting");
const notFound = () => new Response("Not Found", { status: 404 });
const pageOf = (id: string) => `/desk/hosting/agreements/${id}`;

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.read");
  const found = isId(id) ? await deskAgreement(actor, id, locale) : null;
  if (!found) throw notFound();
  const { text, ...agreement } = found;
  const draft = { organisation: found.organisation, terms: found, offeredAt: now() };
  return {
    locale,
    sections: deskMenu(actor),
    name: found.organisation,
    agreement,
    text: found.offeredAt ? text : frozenText(draft, toLocale(found.locale)).text,
    mayAgree: can(actor, "hosting.agree"),
    seesEnquiry: can(actor, "enquiry.read"),
    seesOrganisation: can(actor, "organisation.look"),
  };
}

const intents = ["offer", "end", "discard"] as const;

export async function action({ request, params: { id }, context: { site } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "hosting.agree");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const intent = intents.find((one) => one === form.text("intent"));
  if (!intent) throw new Response("Bad Request", { status: 400 });
  if (intent === "discard") {
    const discarded = await discardDraft(actor, id);
    return redirect(discarded.ok ? "/desk/hosting?done=discarded" : pageOf(id), 303);
  }
  if (intent === "offer") {
    const version = Number(/^\d{1,9}$/.exec(form.text("version"))?.[0] ?? 0);
    const offered = await offerAgreement(actor, { id, version }, site.id);
    if (offered.ok) return redirect(`${pageOf(id)}?done=offered`, 303);
    return data({ refusal: offered.reason }, offered.reason === "notFound" ? 404 : 409);
  }
  const reason = form.whole("reason");
  const reading = readReason(reason);
  if ("fault" in reading) return data({ reason, fault: reading.fault }, 400);
  if (!(await endAgreement(actor, { id, reason: reading.reason }, site.id))) throw notFound();
  return redirect(`${pageOf(id)}?done=ended`, 303);
}

export default function DeskAgreementPage() {
  const { sections, name, agreement, text, mayAgree, ...sees } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = agreementDeskMessages[useLocale()];
  const fault = answer && "fault" in answer ? answer : undefined;
  const { state } = agreement;
  return (
    <Desk
      sections={sections}
      section="hosting"
      title={
        <>
          {t.withOf(name)}
          <DemoTag isDemo={agreement.isDemo} />
        </>
      }
      done={answer ? {} : t.done}
    >
      {fault && <ErrorSummary errors={{ reason: t.reasonFaults[fault.fault] }} />}
      {answer && "refusal" in answer && <Notice kind="error">{t.offerRefusals[answer.refusal]}</Notice>}
      {mayAgree && state === "draft" && <DraftActs agreement={agreement} />}
      <AgreementLook agreement={{ ...agreement, text }} text={text} {...sees} />
      {mayAgree && (state === "offered" || state === "current") && (
        <EndForm agreement={agreement} answer={fault} />
      )}
    </Desk>
  );
}
