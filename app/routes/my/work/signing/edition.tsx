import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { EditionPage } from "~/features/instruments/engine/signing/components/edition-page";
import { editionPath } from "~/features/instruments/engine/signing/edition";
import { findShownEdition } from "~/features/instruments/engine/signing/editions.queries.server";
import { actOnEdition } from "~/features/instruments/engine/signing/edition-form.server";
import { signingMessages } from "~/features/instruments/engine/signing/signing.messages";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

const notFound = () => new Response("Not Found", { status: 404 });
const numberIn = (text = "") => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const found = await findShownEdition(actor, params.artefactId ?? "", numberIn(params.number));
  if (found === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!found) throw notFound();
  return { locale, ...found, ownName: actor.name.trim() };
}

/** Signs, records a signature on paper, or withdraws. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const [artefactId, number] = [params.artefactId ?? "", numberIn(params.number)];
  const form = await readForm(request);
  const refused = await actOnEdition(actor, { artefactId, number }, form, locale);
  if (refused === "notFound") throw notFound();
  return refused ? data({ refused }, 409) : redirect(`${editionPath(artefactId, number)}#signatures`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? [
        {
          title: siteTitle(
            matches,
            signingMessages[data.locale].edition(data.edition.number),
            data.edition.title,
          ),
        },
      ]
    : [];

export default function Edition() {
  const { view, edition, ownName } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? null;
  return <EditionPage {...{ view, edition, ownName, refused }} instrument={instrumentOf(view.kind)!} />;
}
