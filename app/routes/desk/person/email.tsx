import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { deskPerson } from "~/features/identity/desk/people.queries.server";
import { changeAddress } from "~/features/identity/helping/change-address.server";
import {
  AddressCheck,
  type AddressFaults,
  AddressForm,
} from "~/features/identity/helping/components/address-forms";
import { type HelpRefusal, isAddressReason, whyNotHelped } from "~/features/identity/helping/helping";
import { helpingMessages } from "~/features/identity/helping/helping.messages";
import { isTakenAddress } from "~/features/identity/helping/taken-address.queries.server";
import { parseEmail } from "~/features/identity/profile/email";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.help", "person.read");
  const person = isId(id) ? await deskPerson(actor, id) : null;
  if (!person) throw notFound();
  return {
    locale,
    sections: deskMenu(actor),
    name: person.name || person.email,
    person: { id: person.id, email: person.email },
    refusal: whyNotHelped(person, actor),
  };
}

/** Shows both addresses first (`look`), goes back to the form (`edit`), or changes it. */
export async function action({ request, params: { id }, context: { site } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "person.help", "person.read");
  const person = isId(id) ? await deskPerson(actor, id) : null;
  if (!person) throw notFound();
  const form = await readForm(request);
  const intent = form.text("intent");
  const typed = { newEmail: form.text("newEmail"), reason: form.text("reason") };
  const again = (faults: AddressFaults, status: number) =>
    data({ typed, faults, check: undefined, refusal: undefined }, status);
  if (intent === "edit") return again({}, 200);
  const [to, reason] = [parseEmail(typed.newEmail), isAddressReason(typed.reason) ? typed.reason : null];
  if (to === null || reason === null)
    return again(
      { ...(to === null && { newEmail: "wrong" }), ...(reason === null && { reason: "reasonMissing" }) },
      400,
    );
  const refuse = (refusal: HelpRefusal | "changed") =>
    data({ typed, faults: {}, check: undefined, refusal }, 409);
  if (intent !== "change") {
    const refusal = whyNotHelped(person, actor);
    if (refusal) return refuse(refusal);
    if (to === person.email) return again({ newEmail: "same" }, 400);
    if (await isTakenAddress(actor, to)) return again({ newEmail: "taken" }, 409);
    return data({ typed, faults: {}, check: { to, reason }, refusal: undefined });
  }
  const changed = await changeAddress(actor, person.id, {
    from: form.text("from"),
    to,
    reason,
    site: site.id,
  });
  if (changed.ok) return redirect(`/desk/people/${person.id}?done=address`, 303);
  if (changed.reason === "notFound") throw notFound();
  return changed.reason === "taken" ? again({ newEmail: "taken" }, 409) : refuse(changed.reason);
}

export default function DeskPersonEmail() {
  const { sections, name, person, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = helpingMessages[useLocale()];
  const refusal = answer?.refusal ?? loaded.refusal;
  return (
    <Desk sections={sections} section="people" title={t.addressTitle(name)}>
      {refusal ? (
        <Notice kind="error">{t.refusals[refusal]}</Notice>
      ) : answer?.check ? (
        <AddressCheck personId={person.id} from={person.email} {...answer.check} />
      ) : (
        <AddressForm
          personId={person.id}
          email={person.email}
          typed={answer?.typed}
          faults={answer?.faults}
        />
      )}
    </Desk>
  );
}
