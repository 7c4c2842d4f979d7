import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactList } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { listArtefacts } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { MyWork } from "~/features/instruments/engine/components/artefact-list-page";
import { allInstruments } from "~/features/instruments/instruments";
import { pageTitle } from "~/i18n/page-title";
import { askedIn } from "~/lib/lists/list-page";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => artefactMessages[locale].list);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const asked = askedIn(artefactList, new URL(request.url).searchParams);
  return { locale, asked, list: await listArtefacts(actor, asked) };
}

export default function Work() {
  const { asked, list } = useLoaderData<typeof loader>();
  return <MyWork asked={asked} list={list} instruments={allInstruments()} />;
}
