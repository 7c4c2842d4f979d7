import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactList } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { sendNamedForm } from "~/features/instruments/engine/team/named-people/named-form.server";
import { NamedSearch } from "~/features/instruments/engine/team/components/named-search";
import { namedMessages } from "~/features/instruments/engine/team/named-people/named.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => namedMessages[locale].title);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  await requirePerson(request);
  const removed = new URL(request.url).searchParams.get("removed") ?? "";
  return { locale, removed: /^\d{1,4}$/.test(removed) ? Number(removed) : null };
}

export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const outcome = await sendNamedForm(request, actor, locale);
  if ("removed" in outcome) return redirect(`${artefactList.path}/people?removed=${outcome.removed}`, 303);
  const { searched, isUnsure } = outcome;
  return data(outcome, isUnsure || !searched.found ? 400 : 200);
}

export default function OwnNamedPeople() {
  const { removed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = namedMessages[locale];
  return (
    <Page>
      <Breadcrumbs
        items={[{ href: artefactList.path, label: artefactMessages[locale].list }, { label: t.title }]}
      />
      <h1>{t.title}</h1>
      <NamedSearch
        searched={answer?.searched ?? null}
        removed={answer ? null : removed}
        isUnsure={answer?.isUnsure ?? false}
        where={t.ofMine}
      />
    </Page>
  );
}
