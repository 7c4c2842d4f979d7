import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CorrectPage } from "~/features/credentials/correction/components/correct-page";
import { correctCertificate } from "~/features/credentials/correction/correct-certificate.server";
import { correctionMessages } from "~/features/credentials/correction/correction.messages";
import { correctionOf } from "~/features/credentials/correction/corrections.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => correctionMessages[locale].title);

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const correction = await correctionOf(actor, params.number ?? "");
  if (!correction) throw notFound();
  return { locale, correction };
}

/** Makes the new certificate; what cannot be is said by the page itself, and what was replaced just now by its own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const number = params.number ?? "";
  // At the desk staff say why; here somebody asks for their own.
  if (!(await correctionOf(actor, number))) throw notFound();
  const corrected = await correctCertificate(actor, { number });
  if (corrected.ok) return redirect(`/my/certificates/${corrected.number}?corrected`, 303);
  if (corrected.reason === "notFound") throw notFound();
  const own = `/my/certificates/${number}`;
  return redirect(corrected.reason === "replaced" ? own : `${own}/correct`, 303);
}

export default function CorrectCertificate() {
  return <CorrectPage correction={useLoaderData<typeof loader>().correction} />;
}
