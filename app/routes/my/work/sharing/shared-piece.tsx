import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteScope } from "~/features/identity/access/scope";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import { NewerArtefact } from "~/features/instruments/engine/components/newer-artefact";
import { DeadLink } from "~/features/instruments/engine/sharing/components/dead-link";
import { SharedPage } from "~/features/instruments/engine/sharing/components/shared-page";
import { sharedPiece } from "~/features/instruments/engine/sharing/shares.queries.server";
import { sharingMessages } from "~/features/instruments/engine/sharing/sharing.messages";
import { countUnknownLink } from "~/features/instruments/engine/sharing/unknown-links.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";

/** A piece for whoever has its link. Opening it changes nothing. */
export async function loader({
  request,
  params,
  context: { locale, site, clientAddress },
}: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const piece = await sharedPiece(siteScope(site), token);
  const page = { locale, token, state: piece, wait: null };
  if (piece === "unknown") {
    const wait = await countUnknownLink(clientAddress, request);
    if (wait === null) return data(page, 404);
    return data({ ...page, wait }, { status: 429, headers: { "Retry-After": String(wait) } });
  }
  if (piece === "ended") return data(page, 410);
  if (piece === "newer") return data(page, 503);
  return data(page);
}

/** Retry-After comes from what answered. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  // For whoever has the link, and not for search engines.
  const hidden = { name: "robots", content: "noindex" };
  if (!data) return [hidden];
  const { state, locale } = data;
  if (state === "newer") return [{ title: siteTitle(matches, artefactMessages[locale].newer) }, hidden];
  if (typeof state === "string") return [{ title: siteTitle(matches, sharingMessages[locale].dead) }, hidden];
  const { name } = instrumentOf(state.kind)!.texts[locale];
  return [{ title: siteTitle(matches, name, state.title) }, hidden];
};

export default function SharedWork() {
  const { token, state, wait } = useLoaderData<typeof loader>();
  if (state === "newer") return <NewerArtefact isOwn={false} />;
  if (typeof state === "string") return <DeadLink isWaiting={wait !== null} />;
  return <SharedPage token={token} piece={state} instrument={instrumentOf(state.kind)!} />;
}
