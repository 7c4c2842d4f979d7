import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { collectionMessages } from "~/features/credentials/collection/collection.messages";
import { collectionOf } from "~/features/credentials/collection/collection.queries.server";
import { MyCertificates } from "~/features/credentials/collection/components/my-certificates";
import { requirePerson } from "~/features/identity/access/guards.server";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  return { locale, ...(await collectionOf(actor, locale)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, collectionMessages[data.locale].title) }] : [];

export default function Certificates() {
  return <MyCertificates {...useLoaderData<typeof loader>()} />;
}
