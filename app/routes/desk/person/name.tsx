import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isCorrectionReason } from "~/features/credentials/correction/correction";
import {
  NameCheck,
  type NameFaults,
  NameForm,
} from "~/features/credentials/name-correction/components/name-forms";
import { correctName } from "~/features/credentials/name-correction/correct-name.server";
import { nameCorrectionMessages } from "~/features/credentials/name-correction/name-correction.messages";
import { reachOfName } from "~/features/credentials/name-correction/name-correction.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { deskPerson } from "~/features/identity/desk/people.queries.server";
import { type HelpRefusal, whyNotHelped } from "~/features/identity/helping/helping";
import { helpingMessages } from "~/features/identity/helping/helping.messages";
import { readName } from "~/features/identity/profile/person-name";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "certificate.correct", "person.read");
  const person = isId(id) ? await deskPerson(actor, id) : null;
  if (!person) throw notFound();
  return {
    locale,
    sections: deskMenu(actor),
    name: person.name || person.email,
    person: { id: person.id, name: person.name, latinName: person.latinName },
    refusal: whyNotHelped(person, actor),
  };
}

/** Shows first what carries the name (`look`), goes back to the form (`edit`), or corrects it. */
export async function action({ request, params: { id }, context: { site } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "certificate.correct", "person.read");
  const person = isId(id) ? await deskPerson(actor, id) : null;
  if (!person) throw notFound();
  const form = await readForm(request);
  const intent = form.text("intent");
  const typed = { name: form.text("name"), latinName: form.text("latinName") };
  const typedReason = form.text("reason");
  const shown = { typed, reason: typedReason, check: undefined, refusal: undefined };
  const again = (faults: NameFaults, status: number) => data({ ...shown, faults }, status);
  if (intent === "edit") return again({}, 200);
  const reading = readName(typed, "-");
  const reason = isCorrectionReason(typedReason) ? typedReason : null;
  if (!reading.ok || reason === null)
    return again(
      { ...(!reading.ok && { name: reading.fault }), ...(reason === null && { reason: "reasonMissing" }) },
      400,
    );
  const wanted = { name: reading.name, latinName: reading.latinName };
  const refuse = (refusal: HelpRefusal) => data({ ...shown, faults: {}, refusal }, 409);
  if (intent !== "change") {
    const refusal = whyNotHelped(person, actor);
    if (refusal) return refuse(refusal);
    const reach = await reachOfName(actor, person.id, wanted);
    const isSame = person.name === wanted.name && person.latinName === wanted.latinName;
    if (isSame && reach.tickets.length === 0 && reach.certificates.length === 0)
      return again({ name: "same" }, 400);
    return data({ ...shown, faults: {}, check: { wanted, reason, reach } });
  }
  const corrected = await correctName(actor, person.id, { name: wanted, reason, site: site.id });
  if (corrected.ok) return redirect(`/desk/people/${person.id}?done=name`, 303);
  if (corrected.reason === "notFound") throw notFound();
  return corrected.reason === "notPrintable"
    ? again({ name: "notPrintable" }, 400)
    : refuse(corrected.reason);
}

export default function DeskPersonName() {
  const { sections, name, person, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = nameCorrectionMessages[locale];
  const refusal = answer?.refusal ?? loaded.refusal;
  return (
    <Desk sections={sections} section="people" title={t.title(name)}>
      {refusal ? (
        <Notice kind="error">{helpingMessages[locale].refusals[refusal]}</Notice>
      ) : answer?.check ? (
        <NameCheck personId={person.id} present={person} {...answer.check} />
      ) : (
        <NameForm
          personId={person.id}
          values={answer?.typed ?? person}
          reason={answer?.reason}
          faults={answer?.faults}
        />
      )}
    </Desk>
  );
}
