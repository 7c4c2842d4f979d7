import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { ConfirmForm } from "~/features/identity/confirmation/components/confirm-form";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { noSessionCookie } from "~/features/identity/sessions/session-cookie.server";
import { eraseAccount } from "~/features/rights/erasure/erase-account.server";
import { erasureMessages } from "~/features/rights/erasure/erasure.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { tableRecords } from "~/records.server";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => erasureMessages[locale].confirmTitle);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const { email } = await requirePerson(request);
  return { locale, email };
}

export async function action({ request, context: { site, clientAddress } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const code = (await readForm(request)).text("code");
  const erased = await eraseAccount(actor, { code, clientAddress, site: site.id }, tableRecords);
  if (erased.ok)
    return redirect("/sign-in/erased", { status: 303, headers: { "Set-Cookie": noSessionCookie() } });
  if (erased.reason === "tooMany") return tooMany(erased.waitSeconds, "tries", { refusal: undefined });
  // What stands in the way is told, with the way to it, on the page before.
  if (erased.reason === "foundationRole" || erased.reason === "lastOwner" || erased.reason === "openOrders")
    return redirect("/my/data/erase", 303);
  return data({ refusal: erased.reason, wait: undefined }, 400);
}

export default function ConfirmErasure() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = erasureMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.confirmTitle}</h1>
      <Lead>{t.confirmLead(email)}</Lead>
      <ConfirmForm answer={answer} button={t.erase} isDanger cancelHref="/my/data" cancel={t.keep} />
    </Page>
  );
}
