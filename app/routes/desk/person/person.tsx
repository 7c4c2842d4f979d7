import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attentionOf } from "~/features/desk/person/attention";
import { AttentionList } from "~/features/desk/person/components/attention-list";
import { Certificates, Enrolments, Seats } from "~/features/desk/person/components/learning-sections";
import { Mails, Orders } from "~/features/desk/person/components/post-sections";
import { SignIns } from "~/features/desk/person/components/sign-in-section";
import { personSections } from "~/features/desk/person/person-sections.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { PersonActs } from "~/features/identity/desk/components/person-acts";
import { PersonDetails } from "~/features/identity/desk/components/person-details";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import { deskPerson } from "~/features/identity/desk/people.queries.server";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { CodeNotSent, HelpActs } from "~/features/identity/helping/components/help-acts";
import { whyNotHelped } from "~/features/identity/helping/helping";
import { helpingMessages } from "~/features/identity/helping/helping.messages";
import { sendCodeAgain } from "~/features/identity/helping/send-code-again.server";
import { PersonOrganisations } from "~/features/organisations/desk/components/person-organisations";
import { organisationsOfPerson } from "~/features/organisations/desk/organisations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.read");
  const person = isId(id) ? await deskPerson(actor, id) : null;
  if (!person) throw notFound();
  const [organisations, sections] = await Promise.all([
    organisationsOfPerson(actor, person.id),
    personSections(actor, person, locale),
  ]);
  return {
    locale,
    menu: deskMenu(actor),
    name: person.name || person.email,
    person,
    organisations,
    ...sections,
    attention: attentionOf({ person, ...sections }),
    seesOrganisations: can(actor, "organisation.look"),
    isSelf: person.id === actor.personId,
    helpRefusal: whyNotHelped(person, actor),
    mayMove: can(actor, "enrolment.move"),
    mayHelp: can(actor, "person.help"),
    mayCorrectName: can(actor, "certificate.correct"),
    mayEdit: can(actor, "person.edit"),
  };
}

/** Sends a code to sign in once more. */
export async function action({ request, params: { id }, context: { site } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "person.help");
  if ((await readForm(request)).text("intent") !== "code") throw new Response("Bad Request", { status: 400 });
  const sent = await sendCodeAgain(actor, id ?? "", site.id);
  if (sent.ok) return redirect(`/desk/people/${id}?done=${sent.isNew ? "code" : "codeUnderWay"}`, 303);
  if (sent.reason === "notFound") throw notFound();
  if (sent.reason === "often") return tooMany(sent.waitSeconds, "codes", { refusal: undefined });
  return data({ refusal: sent.reason, wait: undefined }, 409);
}

export default function DeskPerson() {
  const { menu, person, organisations, seesOrganisations, ...shown } = useLoaderData<typeof loader>();
  const { enrolments, seats, certificates, orders, mails, signIns } = shown;
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  return (
    <Desk
      sections={menu}
      section="people"
      title={person.name || person.email}
      done={answer ? {} : { ...peopleMessages[locale].done, ...helpingMessages[locale].done }}
    >
      <CodeNotSent {...answer} />
      <PersonDetails person={person} />
      <PersonOrganisations organisations={organisations} seesOrganisations={seesOrganisations} />
      <AttentionList attention={shown.attention} />
      {shown.mayHelp && (
        <HelpActs personId={person.id} refusal={shown.helpRefusal} mayCorrectName={shown.mayCorrectName} />
      )}
      {enrolments && <Enrolments enrolments={enrolments} mayMove={shown.mayMove} />}
      {seats && <Seats seats={seats} seesOrders={orders !== null} />}
      {certificates && <Certificates certificates={certificates} email={person.email} />}
      {orders && <Orders orders={orders} email={person.email} />}
      {mails && <Mails mails={mails} personId={person.id} />}
      {signIns && <SignIns signIns={signIns} />}
      {shown.mayEdit && <PersonActs person={person} isSelf={shown.isSelf} />}
    </Desk>
  );
}
