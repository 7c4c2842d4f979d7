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
import { NewEmailForm } from "~/features/identity/email-change/components/email-change-forms";
import { emailChangeMessages } from "~/features/identity/email-change/email-change.messages";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { parseEmail } from "~/features/identity/profile/email";
import { pageTitle } from "~/i18n/page-title";
import { newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => emailChangeMessages[locale].title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const { email } = await requirePerson(request);
  return { locale, email, wishId: newId() };
}

export async function action({ request, context: { locale, site, clientAddress } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const typed = form.text("newEmail");
  const newEmail = parseEmail(typed);
  const fault =
    newEmail === null ? ("wrong" as const) : newEmail === actor.email ? ("same" as const) : undefined;
  if (newEmail === null || fault) return data({ typed, fault, wait: undefined }, 400);
  const wish = { purpose: "EMAIL", newEmail, locale, site: site.id, clientAddress } as const;
  const asked = await askConfirmation(actor, { ...wish, wishId: form.text("wishId") });
  if (!asked.ok) return tooMany(asked.waitSeconds, "tries", { typed, fault: undefined });
  return redirect("/my/profile/email/confirm", 303);
}

export default function NewEmail() {
  const { email, wishId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page narrow>
      <NewEmailForm email={email} wishId={wishId} answer={answer} />
    </Page>
  );
}
