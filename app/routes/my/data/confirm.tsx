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
import { confirm } from "~/features/identity/confirmation/confirm.server";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { ownDataMessages } from "~/features/rights/own-data/own-data.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => ownDataMessages[locale].confirmTitle);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const { email } = await requirePerson(request);
  return { locale, email };
}

export async function action({ request, context: { clientAddress } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const code = (await readForm(request)).text("code");
  const confirmed = await confirm(actor, { purpose: "EXPORT", code, clientAddress }, () =>
    Promise.resolve({ ok: true as const }),
  );
  if (confirmed.ok) return redirect("/my/data?confirmed", 303);
  if (confirmed.reason === "tooMany") return tooMany(confirmed.waitSeconds, "tries", { refusal: undefined });
  return data({ refusal: confirmed.reason, wait: undefined }, 400);
}

export default function ConfirmExport() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = ownDataMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.confirmTitle}</h1>
      <Lead>{t.confirmLead(email)}</Lead>
      <ConfirmForm answer={answer} button={t.confirm} cancelHref="/my/data" cancel={t.back} />
    </Page>
  );
}
