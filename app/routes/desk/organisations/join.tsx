import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ListWays } from "~/features/desk/lists/components/list-ways";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { JoinChoices } from "~/features/organisations/desk/components/join-choices";
import { JoinForm } from "~/features/organisations/desk/components/join-form";
import { joinOrganisations } from "~/features/organisations/desk/join-organisations.server";
import { joinPreview } from "~/features/organisations/desk/join-preview.queries.server";
import { organisationDeskMessages } from "~/features/organisations/desk/organisation-desk.messages";
import { joinList } from "~/features/organisations/desk/organisation-list";
import { organisationsToJoin } from "~/features/organisations/desk/organisation-list.queries.server";
import { deskOrganisation } from "~/features/organisations/desk/organisations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { readReason } from "~/lib/text/reason";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { EmptyState, Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("organisations");
const notFound = () => new Response("Not Found", { status: 404 });
const pageOf = (id: string) => `/desk/organisations/${id}`;

/** The one that was chosen, in the address. */
const chosenIn = (url: string) => new URL(url).searchParams.get("into");

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "organisation.correct", "organisation.look");
  const organisation = isId(id) ? await deskOrganisation(actor, id) : null;
  if (!organisation) throw notFound();
  if (organisation.endedAt) throw redirect(pageOf(organisation.id));
  const from = organisation.id;
  const into = chosenIn(request.url);
  const asked = askedIn(joinList(from), new URL(request.url).searchParams);
  const preview = into && isId(into) ? await joinPreview(actor, { from, into }) : null;
  const refusal = !into || preview ? null : into === from ? ("same" as const) : ("notFound" as const);
  const found = asked.typed && !preview ? await organisationsToJoin(actor, asked, from) : null;
  const { name } = organisation.facts;
  return { locale, sections: deskMenu(actor), name, id: from, asked, preview, refusal, found };
}

/** Joins; a second click finds it done. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "organisation.correct", "organisation.look");
  const into = chosenIn(request.url);
  if (!isId(id) || !(await deskOrganisation(actor, id))) throw notFound();
  const reason = (await readForm(request)).text("reason");
  const reading = readReason(reason);
  if ("fault" in reading) return data({ reason, fault: reading.fault }, 400);
  if (!into || !isId(into)) return data({ refusal: "notFound" as const }, 400);
  const joined = await joinOrganisations(actor, { from: id, into, reason: reading.reason });
  if (joined.ok) return redirect(`${pageOf(into)}?done=joined`, 303);
  const after = joined.reason === "notFound" ? await deskOrganisation(actor, id) : null;
  if (after?.joinedInto?.id === into) return redirect(`${pageOf(into)}?done=joined`, 303);
  if (after?.endedAt) return redirect(pageOf(id), 303);
  return data({ refusal: joined.reason }, joined.reason === "same" ? 400 : 409);
}

export default function JoinOrganisation() {
  const { sections, name, id, asked, preview, refusal, found } = useLoaderData<typeof loader>();
  const { typed } = asked;
  const answer = useActionData<typeof action>();
  const t = organisationDeskMessages[useLocale()];
  const refused = answer && "refusal" in answer ? answer.refusal : refusal;
  return (
    <Desk sections={sections} section="organisations" title={t.joinTitle(name)}>
      {refused && <Notice kind="error">{t.joinRefusals[refused]}</Notice>}
      {preview ? (
        <JoinForm preview={preview} typed={typed} answer={answer && "fault" in answer ? answer : undefined} />
      ) : (
        <>
          <p className="sc-measure">{t.joinLead(name)}</p>
          <SearchForm action={`${pageOf(id)}/join`} search={{ label: t.searchLabel, value: typed }} />
          {found && found.rows.length > 0 && <JoinChoices id={id} typed={typed} organisations={found.rows} />}
          {found?.rows.length === 0 && (
            <EmptyState seed="desk-organisations" title={t.joinNothing}>
              <p>{t.joinNothingHelp}</p>
            </EmptyState>
          )}
          {found && (
            <ListWays shape={joinList(id)} asked={asked} previous={found.previous} next={found.next} />
          )}
        </>
      )}
    </Desk>
  );
}
