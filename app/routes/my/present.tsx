import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Presence } from "~/features/hosting/presence/components/presence";
import { TypeCode } from "~/features/hosting/presence/components/type-code";
import { giveCode } from "~/features/hosting/presence/give-code.server";
import { presenceAt } from "~/features/hosting/presence/own-presence.queries.server";
import { presenceMessages } from "~/features/hosting/presence/presence.messages";
import { requirePerson } from "~/features/identity/access/guards.server";
import { WaitNotice } from "~/features/identity/guesses/components/wait-notice";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "calm" };
export const meta = pageTitle((locale) => presenceMessages[locale].typeTitle);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The form, or after it what was noted. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const search = new URL(request.url).searchParams;
  const at = search.get("session");
  const presence = at === null ? null : await presenceAt(actor, at);
  return { locale, email: actor.email, presence, wasBefore: search.has("before") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const typed = (await readForm(request)).text("code");
  const again = { typed, wait: undefined };
  if (typed.trim() === "") return data({ ...again, fault: "empty" as const }, 400);
  const given = await giveCode(actor, typed);
  if (given.ok)
    return redirect(`/present?session=${given.sessionId}${given.isFirst ? "" : "&before=1"}`, 303);
  if (given.reason === "tooMany") return tooMany(given.waitSeconds, "tries", { typed, fault: undefined });
  return data({ ...again, fault: given.reason }, 400);
}

export default function Present() {
  const { email, presence, wasBefore } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = presenceMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.typeTitle}</h1>
      {presence && !answer ? (
        <Presence {...{ presence, wasBefore }} />
      ) : (
        <>
          <WaitNotice wait={answer?.wait} />
          <TypeCode email={email} typed={answer?.typed} fault={answer?.fault} />
        </>
      )}
    </Page>
  );
}
