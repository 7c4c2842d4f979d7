import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { awaitsConfirmation } from "~/features/identity/confirmation/confirmations.queries.server";
import { changeEmail } from "~/features/identity/email-change/change-email.server";
import { BothCodesForm } from "~/features/identity/email-change/components/email-change-forms";
import { emailChangeMessages } from "~/features/identity/email-change/email-change.messages";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { rememberMailbox } from "~/features/identity/sign-in/known-mailboxes.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Lead, TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => emailChangeMessages[locale].confirmTitle);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const waiting = await awaitsConfirmation(actor, "EMAIL");
  return { locale, email: actor.email, newEmail: waiting?.newEmail ?? null };
}

export async function action({ request, context: { site, clientAddress } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const codes = { code: form.text("code"), newCode: form.text("newCode") };
  const changed = await changeEmail(actor, { ...codes, clientAddress, site: site.id });
  if (changed.ok) {
    const headers = {
      "Set-Cookie": rememberMailbox(request, "newEmail" in changed ? changed.newEmail : actor.email),
    };
    return redirect("/my/profile?done=email", { status: 303, headers });
  }
  if (changed.reason === "tooMany") return tooMany(changed.waitSeconds, "tries", { refusal: undefined });
  return data({ refusal: changed.reason, wait: undefined }, 400);
}

export default function ConfirmNewEmail() {
  const { email, newEmail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = emailChangeMessages[useLocale()];
  return (
    <Page narrow>
      {newEmail === null ? (
        <>
          <h1>{t.title}</h1>
          <Lead>{t.noneAsked}</Lead>
          <p>
            <TextLink href="/my/profile/email">{t.askAgain}</TextLink>
          </p>
        </>
      ) : (
        <BothCodesForm email={email} newEmail={newEmail} answer={answer} />
      )}
    </Page>
  );
}
