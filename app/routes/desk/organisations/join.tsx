import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { JoinChoices } from "~/features/organisations/desk/components/join-choices";
import { JoinForm } from "~/features/organisations/desk/components/join-form";
import { joinOrganisations } from "~/features/organisations/desk/join-organisations.server";
import { joinPreview } from "~/features/organisations/desk/join-preview.queries.server";
import { organisationDeskMessages } from "~/features/organisations/desk/organisation-desk.messages";
import {
  deskOrganisation,
  deskOrganisations,
} from "~/features/organisations/desk/organisations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { listAddress, pageIn, typedIn } from "~/lib/list-address";
import { readReason } from "~/lib/text/reason";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Pagination } from "~/ui/frame/navigation";
import { EmptyState, Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("organisations");
const notFound = () => new Response("Not Found", { status: 404 });
const pageOf = (id: string) => `/desk/organisations/${id}`;

/** What the address says: what was searched for, and which one was chosen. */
function askedIn(url: string) {
  const search = new URL(url).searchParams;
  return {
    typed: typedIn(search.get("q")),
    into: search.get("into"),
    page: pageIn(search.get("page")),
  };
}

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "organisation.correct", "organisation.look");
  const organisation = isId(id) ? await deskOrganisation(actor, id) : null;
  if (!organisation) throw notFound();
  if (organisation.endedAt) throw redirect(pageOf(organisation.id));
  const from = organisation.id;
  const { typed, into, page } = askedIn(request.url);
  const preview = into && isId(into) ? await joinPreview(actor, { from, into }) : null;
  const refusal = !into || preview ? null : into === from ? ("same" as const) : ("notFound" as const);
  const found =
    typed && !preview
      ? await deskOrganisations(actor, { typed, onlyUnverified: false, page, toJoin: from })
      : null;
  const { name } = organisation.facts;
  return { locale, sections: deskMenu(actor), name, id: from, typed, page, preview, refusal, found };
}

/** Joins; a second click finds it done. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "organisation.correct", "organisation.look");
  const { into } = askedIn(request.url);
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
  const { sections, name, id, typed, page, preview, refusal, found } = useLoaderData<typeof loader>();
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
          {found && found.organisations.length > 0 && (
            <JoinChoices id={id} typed={typed} organisations={found.organisations} />
          )}
          {found?.organisations.length === 0 && (
            <EmptyState seed="desk-organisations" title={t.joinNothing}>
              <p>{t.joinNothingHelp}</p>
            </EmptyState>
          )}
          <Pagination
            page={page}
            pages={found?.pages ?? 0}
            href={(to) => listAddress(`${pageOf(id)}/join`, { q: typed, page: to })}
          />
        </>
      )}
    </Desk>
  );
}
