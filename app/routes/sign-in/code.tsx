import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BeganElsewhere, CookiesBlocked, EnterCode } from "~/features/identity/sign-in/components/enter-code";
import { optionalPerson } from "~/features/identity/access/guards.server";
import { requestCode } from "~/features/identity/sign-in/request-code.server";
import { safeRedirect } from "~/features/identity/sign-in/safe-redirect";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { beganSignIn } from "~/features/identity/sign-in/began-sign-in.server";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { checkoutAt } from "~/features/ordering/buying/checkout-address";
import { SigningInToBuy } from "~/features/ordering/buying/components/buying-steps";
import { soldAt } from "~/features/ordering/buying/ticket-offer.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { pageTitle } from "~/i18n/page-title";
import { signInMessages } from "~/features/identity/sign-in/sign-in.messages";
import { readForm } from "~/platform/http/form.server";
import { newId } from "~/platform/db/ids.server";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "calm" };
export const meta = pageTitle((locale) => signInMessages[locale].codeTitle);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, context: { locale, site } }: LoaderFunctionArgs) {
  const began = await beganSignIn(request);
  if (!began?.isOpen && (await optionalPerson(request))) throw redirect(safeRedirect(began?.redirectTo));
  const { searchParams } = new URL(request.url);
  const checkout = began && checkoutAt(safeRedirect(began.redirectTo));
  return {
    locale,
    bought: checkout && (await soldAt(siteScope(site), checkout, locale)),
    email: began?.shownEmail,
    redirectTo: began?.redirectTo ?? "/my",
    isSent: searchParams.has("sent"),
    isSentAgain: searchParams.has("again"),
    wishId: newId(),
  };
}

export async function action({ request, context: { locale, clientAddress, site } }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.text("intent") === "again") {
    const began = await beganSignIn(request);
    if (!began) return redirect("/sign-in", 303);
    const { email, redirectTo } = began;
    const wish = { email, redirectTo, locale, site: site.id, clientAddress, wishId: form.text("wishId") };
    const asked = await requestCode(request, { ...wish, isAgain: true });
    if (!asked.ok)
      return tooMany(asked.waitSeconds, asked.reason === "mailbox" ? "codes" : "tries", {
        refusal: undefined,
      });
    return redirect("/sign-in/code?again", { status: 303, headers: { "Set-Cookie": asked.cookie } });
  }
  const result = await signIn(request, { typed: form.text("code"), locale, clientAddress });
  if (result.ok) {
    const cookies = result.cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]);
    return redirect(result.goTo, { status: 303, headers: cookies });
  }
  if (result.reason === "tooMany") return tooMany(result.waitSeconds, "tries", { refusal: undefined });
  // A second click, after the answer to the first one arrived.
  if (result.reason === "ended" && (await optionalPerson(request))) return redirect("/my", 303);
  return data({ refusal: result, wait: undefined }, 400);
}

export default function SignInCode() {
  const { email, redirectTo, bought, isSent, isSentAgain, wishId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page narrow>
      {email === undefined ? (
        isSent ? (
          <CookiesBlocked />
        ) : (
          <BeganElsewhere />
        )
      ) : (
        <EnterCode
          email={email}
          otherAddressHref={`/sign-in?redirectTo=${encodeURIComponent(redirectTo)}`}
          wishId={wishId}
          isSentAgain={isSentAgain && !answer}
          {...answer}
        >
          {bought && <SigningInToBuy {...bought} />}
        </EnterCode>
      )}
    </Page>
  );
}
