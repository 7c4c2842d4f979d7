import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  BeginSecondFactor,
  SecondFactorForm,
  SecretToScan,
} from "~/features/identity/second-factor/components/second-factor-steps";
import { WaitNotice } from "~/features/identity/guesses/components/wait-notice";
import { hasUseForSecondFactor } from "~/features/identity/access/can";
import { requirePerson } from "~/features/identity/access/guards.server";
import { secondFactorMessages } from "~/features/identity/second-factor/second-factor.messages";
import { safeRedirect } from "~/features/identity/sign-in/safe-redirect";
import {
  beginSecondFactor,
  giveSecondFactor,
  type HalfSession,
  replacedSession,
  secondFactorState,
} from "~/features/identity/second-factor/second-factor.server";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";

export const handle = { area: "calm" };
export const meta = pageTitle((locale) => secondFactorMessages[locale].factorTitle);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const redirectTo = safeRedirect(new URL(request.url).searchParams.get("redirectTo"));
  if (!hasUseForSecondFactor(actor) || actor.secondFactor) throw redirect(redirectTo);
  return { locale: context.locale, redirectTo, state: await secondFactorState(actor, context.site) };
}

export async function action({ request, context: { clientAddress } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const redirectTo = safeRedirect(form.text("redirectTo"));
  const give = async (half: HalfSession) => {
    const userAgent = request.headers.get("user-agent") ?? "";
    const given = await giveSecondFactor(half, { typed: form.text("code"), userAgent, clientAddress });
    if (given.ok) return redirect(redirectTo, { status: 303, headers: { "Set-Cookie": given.cookie } });
    if (given.reason === "wrong") return data({ isWrong: true, wait: undefined }, 400);
    return tooMany(given.waitSeconds, "tries", { isWrong: false });
  };
  // A second click comes from the session that the answer to the first one replaced.
  const replaced = await replacedSession(request);
  if (replaced) return give(replaced);
  const actor = await requirePerson(request);
  if (!hasUseForSecondFactor(actor) || actor.secondFactor) return redirect(redirectTo, 303);
  if (form.text("intent") !== "begin") return give(actor);
  await beginSecondFactor(actor);
  return redirect(`/sign-in/second-factor?redirectTo=${encodeURIComponent(redirectTo)}`, 303);
}

export default function SecondFactor() {
  const { redirectTo, state } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = secondFactorMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.factorTitle}</h1>
      <Lead>{t.factorLead}</Lead>
      <WaitNotice wait={answer?.wait} />
      {state.stage === "begun" && <SecretToScan {...state} />}
      {state.stage === "new" ? (
        <BeginSecondFactor redirectTo={redirectTo} />
      ) : (
        <SecondFactorForm redirectTo={redirectTo} isWrong={answer?.isWrong} />
      )}
      {state.stage === "ready" && <p>{t.factorLost}</p>}
    </Page>
  );
}
