import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactList } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { listArtefacts } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { MyWork } from "~/features/instruments/engine/components/artefact-list-page";
import { changedSources } from "~/features/instruments/engine/forward/built-on.queries.server";
import { allInstruments } from "~/features/instruments/instruments";
import { pageTitle } from "~/i18n/page-title";
import { askedIn } from "~/lib/lists/list-page";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => artefactMessages[locale].list);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const asked = askedIn(artefactList, new URL(request.url).searchParams);
  const list = await listArtefacts(actor, asked);
  const changed = await changedSources(
    actor,
    list.rows.map(({ id }) => id),
  );
  return { locale, asked, list, changed };
}

export default function Work() {
  const { asked, list, changed } = useLoaderData<typeof loader>();
  return <MyWork asked={asked} list={list} changed={changed} instruments={allInstruments()} />;
}
