import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RequestCodeForm } from "~/features/identity/sign-in/components/request-code-form";
import { parseEmail } from "~/features/identity/profile/email";
import { optionalPerson } from "~/features/identity/access/guards.server";
import { requestCode } from "~/features/identity/sign-in/request-code.server";
import { safeRedirect } from "~/features/identity/sign-in/safe-redirect";
import { checkoutAt } from "~/features/ordering/buying/checkout-address";
import { SigningInToBuy } from "~/features/ordering/buying/components/buying-steps";
import { soldAt } from "~/features/ordering/buying/ticket-offer.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { pageTitle } from "~/i18n/page-title";
import { signInMessages } from "~/features/identity/sign-in/sign-in.messages";
import { readForm } from "~/platform/http/form.server";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { newId } from "~/platform/db/ids.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "calm" };
export const meta = pageTitle((locale) => signInMessages[locale].signInTitle);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale, site } }: LoaderFunctionArgs) {
  const redirectTo = safeRedirect(new URL(request.url).searchParams.get("redirectTo"));
  if (await optionalPerson(request)) throw redirect(redirectTo);
  const checkout = checkoutAt(redirectTo);
  const bought = checkout && (await soldAt(siteScope(site), checkout, locale));
  return { locale, redirectTo, bought, wishId: newId() };
}

export async function action({ request, context: { locale, clientAddress, site } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const typed = form.text("email").slice(0, 320);
  const redirectTo = safeRedirect(form.text("redirectTo"));
  const email = parseEmail(typed);
  if (!email) return data({ typed, redirectTo, isWrong: true, wait: undefined }, 400);
  const wishId = form.text("wishId");
  const asked = await requestCode(request, {
    email,
    redirectTo,
    locale,
    site: site.id,
    clientAddress,
    wishId,
  });
  if (asked.ok)
    return redirect("/sign-in/code?sent", { status: 303, headers: { "Set-Cookie": asked.cookie } });
  const what = asked.reason === "mailbox" ? "codes" : "tries";
  return tooMany(asked.waitSeconds, what, { typed, redirectTo, isWrong: false });
}

export default function SignIn() {
  const { redirectTo, bought, wishId } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <RequestCodeForm redirectTo={redirectTo} wishId={wishId} {...useActionData<typeof action>()}>
        {bought && <SigningInToBuy {...bought} />}
      </RequestCodeForm>
    </Page>
  );
}
