import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { askConfirmation } from "~/features/identity/confirmation/ask-confirmation.server";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { parseEmail } from "~/features/identity/profile/email";
import { EraseForm, ErasureRefused, ErasureTold } from "~/features/rights/erasure/components/erasure-told";
import { erasureFacts } from "~/features/rights/erasure/erasure-facts.queries.server";
import { erasureMessages } from "~/features/rights/erasure/erasure.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => erasureMessages[locale].title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  return { locale, email: actor.email, facts: await erasureFacts(actor, locale), wishId: newId() };
}

export async function action({ request, context: { locale, site, clientAddress } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const typed = form.text("typed");
  if (parseEmail(typed) !== actor.email) return data({ typed, isWrong: true, wait: undefined }, 400);
  // The page itself says what stands in the way.
  if ((await erasureFacts(actor, locale)).obstacle)
    return data({ typed, isWrong: false, wait: undefined }, 409);
  const wish = { purpose: "ERASURE", locale, site: site.id, clientAddress } as const;
  const asked = await askConfirmation(actor, { ...wish, wishId: form.text("wishId") });
  if (!asked.ok) return tooMany(asked.waitSeconds, "tries", { typed, isWrong: false });
  return redirect("/my/data/erase/confirm", 303);
}

export default function EraseAccount() {
  const { email, facts, wishId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = erasureMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.title}</h1>
      <Lead>{t.lead}</Lead>
      {facts.obstacle && <ErasureRefused {...facts} obstacle={facts.obstacle} />}
      <ErasureTold facts={facts} />
      {!facts.obstacle && <EraseForm email={email} wishId={wishId} answer={answer} />}
    </Page>
  );
}
